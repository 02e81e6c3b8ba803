import type { Receipt, ReceiptEntry } from '../../core/clean/receipt';

/** How many ads a receipt tells of, and how many of them are out of sight. What a copied page left behind is none. */
export function countAds({ isOn, entries }: Receipt): { all: number; hideable: number; hidden: number } {
  const ads = entries.filter(({ category }) => category !== 'debris');
  const hideable = ads.filter(isHideable).length;
  return { all: ads.length, hideable, hidden: isOn ? hideable : 0 };
}

/** Whether it is out of sight, or is again as soon as anything is hidden at all. */
export function isHideable({ state }: ReceiptEntry): boolean {
  return state === 'hidden' || state === 'collapsed';
}
