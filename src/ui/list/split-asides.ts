import type { Aside } from '../../core/progress/tickable';

/** Things that stand one after the other, of which all or none are folded away, for one reason. */
export interface Stretch<Item> {
  reason: Aside | null;
  items: Item[];
}

/** Things in their order, cut where the reason changes for which they are folded away. */
export function splitAsides<Item>(items: readonly Item[], read: (item: Item) => Aside | null): Stretch<Item>[] {
  const stretches: Stretch<Item>[] = [];
  for (const item of items) {
    const reason = read(item);
    const last = stretches.at(-1);
    if (last?.reason === reason) last.items.push(item);
    else stretches.push({ reason, items: [item] });
  }
  return stretches;
}
