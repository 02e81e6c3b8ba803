import { countAds } from '../core/clean';
import type { Clutter } from '../core/types';
import { type Hiding, hide } from '../page/hide';

/** Hides the clutter of a page, and knows what it has hidden. */
export interface Cleaner {
  /** What was found, shown or not; grows when ads come late. */
  readonly clutter: readonly Clutter[];
  isOn(): boolean;
  /** How many ads that is. */
  count(): number;
  add(found: readonly Clutter[]): void;
  switchOn(): void;
  switchOff(): void;
}

/** A cleaner that has already hidden what was found. */
export function createCleaner(document: Document, found: readonly Clutter[]): Cleaner {
  const clutter = [...found];
  const elements = () => clutter.map(({ element }) => element);
  let hiding: Hiding | null = hide(document, elements());
  return {
    clutter,
    isOn: () => hiding !== null,
    count: () => countAds(clutter),
    add: (more) => {
      const known = new Set(elements());
      clutter.push(...more.filter(({ element }) => !known.has(element)));
      hiding?.add(elements());
    },
    switchOn: () => {
      hiding ??= hide(document, elements());
    },
    switchOff: () => {
      hiding?.undo();
      hiding = null;
    },
  };
}
