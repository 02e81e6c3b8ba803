import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEvaluateRequest } from '../../scripts/evaluate-request.mjs';

const NAMES = ['a-1', 'a-2', 'b-1', 'b-2', 'c'];

describe('what `npm run evaluate` is asked', () => {
  let folder: string;
  const read = (...args: string[]) => readEvaluateRequest(['--corpus', 'corpus', ...args], { INIT_CWD: folder });

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'fixtrail-request-'));
    for (const part of ['gold', 'html']) mkdirSync(join(folder, 'corpus', part), { recursive: true });
    for (const file of ['corpus/probe.js', 'corpus/score.mjs', 'ads.txt', 'pixels.txt', ...NAMES.map(toGold)])
      writeFileSync(join(folder, file), '{}');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is everything, as it is, and no comparison, if nothing else is said', () => {
    expect(read()).toEqual({
      corpus: join(folder, 'corpus'),
      names: NAMES,
      isWhole: true,
      stripComments: false,
      browser: 'chromium',
      json: null,
      explain: false,
      peers: false,
      lists: [],
    });
  });

  it('may be a part of the pages', () => {
    expect(read('--every', '2').names).toEqual(['a-1', 'b-1', 'c']);
    expect(read('--only', 'a-*', 'c')).toMatchObject({ names: ['a-1', 'a-2', 'c'], isWhole: false });
  });

  it('may be a comparison, with filter lists or without', () => {
    expect(read('--peers', '--strip-comments')).toMatchObject({ peers: true, lists: [], stripComments: true });
    const lists = [join(folder, 'ads.txt'), join(folder, 'pixels.txt')];
    expect(read('--peers', '--easylist', 'ads.txt', '--easylist', 'pixels.txt').lists).toEqual(lists);
  });

  it.each([
    [['--easylist', 'ads.txt'], '--easylist goes with --peers.'],
    [['--peers', '--easylist', 'gone.txt'], 'No filter list'],
    [['--peers', '--browser', 'firefox'], 'chromium only'],
    [['--peers', '--explain', 'c'], 'neither with --explain'],
    [['--peers', '--json', 'figures.json'], 'nor with --json'],
    [['--peer'], 'Usage'],
    [['--every', '0'], 'whole number'],
    [['--only', 'd'], 'no page "d"'],
    [['c'], 'Unknown: c'],
  ])('%j is refused with the reason', (args, reason) => {
    expect(() => read(...args)).toThrow(reason);
  });
});

function toGold(name: string): string {
  return `corpus/gold/${name}.json`;
}
