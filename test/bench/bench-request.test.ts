import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBenchRequest } from '../../scripts/bench-request.mjs';

describe('what `npm run bench` is asked', () => {
  let folder: string;
  const read = (...args: string[]) => readBenchRequest(args, { INIT_CWD: folder });

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'fixtrail-bench-request-'));
    for (const part of ['corpus/gold', 'corpus/html', 'bare']) mkdirSync(join(folder, part), { recursive: true });
    writeFileSync(join(folder, 'page.html'), '');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is everything in both browsers if nothing else is said', () => {
    expect(read()).toMatchObject({ browsers: ['chromium', 'firefox'], rounds: 24, profile: null, save: false });
    expect(read().sections).toEqual(['bytes', 'warm', 'cold', 'growth', 'memory', 'page load', 'click']);
  });

  it('may be a part of it, in the order of the bench', () => {
    const asked = read('--only', 'page-load, warm', '--browser', 'firefox', '--rounds', '3', '--corpus', 'corpus');
    expect(asked).toEqual({
      browsers: ['firefox'],
      sections: ['warm', 'page load'],
      rounds: 3,
      corpus: join(folder, 'corpus'),
      profile: null,
      save: false,
    });
  });

  it('may be where the time goes on a file or a sample, which Chromium says', () => {
    expect(read('--profile', 'page.html')).toMatchObject({
      browsers: ['chromium'],
      profile: join(folder, 'page.html'),
    });
    expect(read('--profile', 'demo').profile).toBe('demo');
  });

  it.each([
    [['--only', 'warm,hot'], 'Unknown section "hot": choose from bytes, warm'],
    [['--browser', 'opera'], 'Unknown browser "opera"'],
    [['--rounds', '0'], 'whole number'],
    [['--rounds', 'many'], 'not "many"'],
    [['--corpus', 'bare'], 'there is no gold'],
    [['--profile', 'demo', '--save'], 'goes with neither --only'],
    [['--profile', 'demo', '--browser', 'firefox'], 'chromium only'],
    [['--save', '--only', 'warm'], 'every section in both browsers'],
    [['--fast'], 'Usage'],
  ])('%j is refused with the reason', (args, reason) => {
    expect(() => read(...args)).toThrow(reason);
  });
});
