import { describe, expect, it } from 'vitest';
import { exportFormats } from '@/src/core/export';
import { createHandout } from '@/src/core/export/create-handout';
import { DEFAULT_OPTIONS } from '@/src/core/export/format';
import { HANDOUT_TEXTS } from '@/src/core/export/handout';
import { readHandoutWords } from '@/src/progress/handout-words';
import { everything } from '../core/formats/rich-lists';

describe('the words of what is handed over', () => {
  it('are all there, in the reader’s language', () => {
    const words = readHandoutWords();
    expect(words.language).toBe('en');
    expect(HANDOUT_TEXTS.filter((name) => words.texts[name] === '')).toEqual([]);
    expect([words.outcomes.noHelp, words.oneOf, words.nameWay(2)]).toEqual([
      'Did not help',
      'One of these is enough',
      'Way 2',
    ]);
  });

  it('say the date and the time of day', () => {
    expect(readHandoutWords().formatTime(Date.UTC(2026, 10, 22, 12))).toMatch(/Nov 2\d, 2026.*\d:\d\d/);
  });

  it('are enough for every format', () => {
    const handout = createHandout([everything], { kind: 'everything' }, DEFAULT_OPTIONS, readHandoutWords(), 0);
    if (!handout) throw new Error('There is nothing to hand over.');
    for (const format of exportFormats) expect(format.render(handout)).not.toMatch(/undefined|\$\d|\[object/);
  });
});
