import type { ReceiptEntry } from '../../core/clean/receipt';
import { CATEGORIES } from '../../core/clean/treatment';
import type { ClutterCategory } from '../../core/types';

/** Things of one kind; at least one. */
export interface EntryGroup {
  category: ClutterCategory;
  entries: readonly ReceiptEntry[];
}

/** The entries of a receipt by their kind, in the order of {@link CATEGORIES}. */
export function groupEntries(all: readonly ReceiptEntry[]): EntryGroup[] {
  return CATEGORIES.map((category) => ({
    category,
    entries: all.filter((entry) => entry.category === category),
  })).filter(({ entries }) => entries.length > 0);
}
