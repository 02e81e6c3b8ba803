import type { Receipt, ReceiptEntry } from '@/src/core/clean/receipt';
import { CATEGORIES } from '@/src/core/clean/treatment';
import type { ClutterCategory } from '@/src/core/types';

/** A hidden banner that says its key, or what `more` says. */
export function anEntry(key: string, more: Partial<ReceiptEntry> = {}): ReceiptEntry {
  return { key, category: 'banner', reason: `Why ${key}`, text: key, state: 'hidden', isRuled: false, ...more };
}

/** A receipt of these things, on a page where every kind is hidden. */
export function aReceipt(entries: ReceiptEntry[] = [], more: Partial<Receipt> = {}): Receipt {
  const treatments = Object.fromEntries(CATEGORIES.map((category) => [category, 'hide'])) as Record<
    ClutterCategory,
    'hide'
  >;
  return { isOn: true, entries, links: [], notLoaded: 0, hasGivenUp: false, treatments, ...more };
}

/** So many hidden banners. */
export function banners(count: number, more: Partial<ReceiptEntry> = {}): ReceiptEntry[] {
  return Array.from({ length: count }, (_none, index) => anEntry(`banner-${index + 1}`, more));
}
