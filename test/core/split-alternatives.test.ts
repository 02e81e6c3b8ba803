import { expect, it } from 'vitest';
import { splitAlternatives } from '@/src/core/clean/split-alternatives';

it.each([
  [/^\/a/, ['^\\/a']],
  [/^a|b$/, ['^a', 'b$']],
  [/a(?:b|c)d|e/, ['a(?:b|c)d', 'e']],
  [/[|(]|\||\)\(/, ['[|(]', '\\|', '\\)\\(']],
  [/((a|b)|c)|[\]|]/, ['((a|b)|c)', '[\\]|]']],
])('%s', ({ source }, alternatives) => expect(splitAlternatives(source)).toEqual(alternatives));
