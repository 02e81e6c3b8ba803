import { expect, test } from 'vitest';
import { diff } from './diff';
import { similarity, toKey } from './similarity';

test('a comparison keeps the order of both lists and pairs what it can', () => {
  const rows = diff(['a', 'b', 'c'], ['x', 'a', 'c', 'd'], (gold, found) => gold === found);
  expect(rows).toEqual([
    { gold: null, found: 'x' },
    { gold: 'a', found: 'a' },
    { gold: 'b', found: null },
    { gold: 'c', found: 'c' },
    { gold: null, found: 'd' },
  ]);
});

test('numbers and marks do not tell titles apart, words do', () => {
  expect(toKey('Fix 3: Restart the printer!')).toBe(toKey('3) restart the printer'));
  expect(similarity(toKey('Restart the printer'), toKey('Restart the router'))).toBeLessThan(0.85);
  expect(similarity(toKey('Restart the printer'), toKey('Restart the printer.'))).toBe(1);
});
