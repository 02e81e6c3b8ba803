import { describe, expect, it } from 'vitest';
import { chooseRows, type Wanted } from '@/src/ui/dashboard/choose-rows';
import { formatAgo } from '@/src/ui/dashboard/format-ago';
import type { ListRow } from '@/src/ui/dashboard/list-row';

const COUNTS = { openFixes: 1, done: 1, total: 4, promoted: 0, otherDevice: 0 };
const aRow = (title: string, more: Partial<ListRow> = {}): ListRow => ({
  id: title,
  title,
  source: 'site.example',
  url: 'https://site.example/',
  language: 'en',
  counts: COUNTS,
  position: null,
  solvedBy: null,
  lastAt: 0,
  words: title.toLowerCase(),
  ...more,
});
const ALL: Wanted = { query: '', filter: 'all', sort: 'lastAt' };
const choose = (rows: ListRow[], wanted: Partial<Wanted>) =>
  chooseRows(rows, { ...ALL, ...wanted }, 'en').map(({ title }) => title);

describe('lists', () => {
  const rows = [
    aRow('Printer 10', { lastAt: 1, solvedBy: 'Restart it' }),
    aRow('Printer 9', { lastAt: 3, counts: { ...COUNTS, done: 3 } }),
    aRow('Älterer Drucker', { lastAt: 2, source: 'a.example' }),
  ];

  it('are found by every word that is asked for, in any order and case', () => {
    expect(choose(rows, { query: '9 PRINTER ' })).toEqual(['Printer 9']);
    expect(choose(rows, { query: 'printer drucker' })).toEqual([]);
  });

  it('are open until something has helped', () => {
    expect(choose(rows, { filter: 'solved' })).toEqual(['Printer 10']);
    expect(choose(rows, { filter: 'open' })).toEqual(['Printer 9', 'Älterer Drucker']);
  });

  it.each([
    { sort: 'lastAt', wanted: ['Printer 9', 'Älterer Drucker', 'Printer 10'] },
    { sort: 'title', wanted: ['Älterer Drucker', 'Printer 9', 'Printer 10'] },
    { sort: 'source', wanted: ['Älterer Drucker', 'Printer 9', 'Printer 10'] },
    { sort: 'progress', wanted: ['Printer 10', 'Printer 9', 'Älterer Drucker'] },
  ] as const)('are sorted by $sort', ({ sort, wanted }) => {
    expect(choose(rows, { sort })).toEqual(wanted);
  });
});

it.each([
  { ms: 0, en: 'now', de: 'jetzt' },
  { ms: 59_000, en: 'now', de: 'jetzt' },
  { ms: 5 * 60_000, en: '5 minutes ago', de: 'vor 5 Minuten' },
  { ms: 26 * 3_600_000, en: 'yesterday', de: 'gestern' },
  { ms: 70 * 24 * 3_600_000, en: '2 months ago', de: 'vor 2 Monaten' },
  { ms: -5000, en: 'now', de: 'jetzt' },
])('$ms ms ago is said as "$en"', ({ ms, en, de }) => {
  expect(formatAgo(1e12, 1e12 + ms, 'en')).toBe(en);
  expect(formatAgo(1e12, 1e12 + ms, 'de')).toBe(de);
});
