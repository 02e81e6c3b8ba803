import type { Checklist, Step } from '../../src/core/types';
import { diff } from './diff';
import type { Gold } from './gold';
import { similarity, toKey } from './similarity';

const ALIKE = 0.85;

/** How well steps that only sell were told from others, on one page or several. */
export interface PromotedScore {
  /** Steps that are promoted in the gold and were found so. */
  right: number;
  /** Steps that were found promoted, among those that the gold has at all. */
  found: number;
  /** Steps that are promoted in the gold, found or not. */
  gold: number;
  /** Texts of steps that were found promoted and are none of the gold's: they count nowhere. */
  strangers: string[];
}

export function scorePromoted({ fixes }: Pick<Gold, 'fixes'>, checklist: Checklist | null): PromotedScore {
  const wanted = fixes.flatMap(({ steps, promoSteps = [] }) =>
    steps.map((text, at) => ({ text, key: toKey(text), promoted: promoSteps.includes(at) })),
  );
  const found = (checklist?.fixes ?? []).flatMap(({ steps }) =>
    steps.map(({ text, promoted }: Step) => ({ text, key: toKey(text), promoted })),
  );
  const gold = wanted.filter(({ promoted }) => promoted).length;
  // Most pages have none, and comparing takes time.
  if (gold === 0 && !found.some(({ promoted }) => promoted)) return { right: 0, found: 0, gold: 0, strangers: [] };
  const rows = diff(wanted, found, (one, other) => similarity(one.key, other.key) >= ALIKE);
  const marked = rows.filter((row) => row.found?.promoted);
  const known = marked.filter((row) => row.gold !== null);
  return {
    right: known.filter((row) => row.gold?.promoted).length,
    found: known.length,
    gold,
    strangers: marked.flatMap((row) => (row.gold === null && row.found ? [row.found.text] : [])),
  };
}

/** Precision and recall over all pages, 0–1, as figures by name. */
export function toFigures(scores: readonly PromotedScore[]): Record<'promoted.precision' | 'promoted.recall', number> {
  const sum = (field: 'right' | 'found' | 'gold') => scores.reduce((total, score) => total + score[field], 0);
  const share = (part: number, whole: number) => (whole === 0 ? 1 : Math.round((part / whole) * 10_000) / 10_000);
  return {
    'promoted.precision': share(sum('right'), sum('found')),
    'promoted.recall': share(sum('right'), sum('gold')),
  };
}
