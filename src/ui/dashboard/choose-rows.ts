import type { ListRow } from './list-row';

/** Which lists are shown. */
export const FILTERS = ['all', 'open', 'solved'] as const;
export type Filter = (typeof FILTERS)[number];

/** Ways to sort them: name → what compares two of them, in a language. */
export const SORTS = ['lastAt', 'title', 'source', 'progress'] as const;
export type Sort = (typeof SORTS)[number];

const COMPARE: Record<Sort, (a: ListRow, b: ListRow, words: Intl.Collator) => number> = {
  lastAt: (a, b) => b.lastAt - a.lastAt,
  title: (a, b, words) => words.compare(a.title, b.title),
  source: (a, b, words) => words.compare(a.source, b.source),
  progress: (a, b) => shareOf(b) - shareOf(a),
};

/** What is wanted of the lists. */
export interface Wanted {
  query: string;
  filter: Filter;
  sort: Sort;
}

/**
 * The lists that are wanted, in the wanted order; equal ones by when they were last worked on. Every word of the query must
 * be found, in any place.
 *
 * @param lang of the reader, for the order of words
 */
export function chooseRows(rows: readonly ListRow[], { query, filter, sort }: Wanted, lang: string): ListRow[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const collator = new Intl.Collator(lang, { numeric: true });
  return rows
    .filter((row) => isIn(row, filter) && words.every((word) => row.words.includes(word)))
    .sort((a, b) => COMPARE[sort](a, b, collator) || COMPARE.lastAt(a, b, collator));
}

/** Whether a list is among those of a filter. */
export function isIn({ solvedBy }: ListRow, filter: Filter): boolean {
  return filter === 'all' || (solvedBy !== null) === (filter === 'solved');
}

function shareOf({ counts, solvedBy }: ListRow): number {
  return solvedBy !== null || counts.total === 0 ? 1 : counts.done / counts.total;
}
