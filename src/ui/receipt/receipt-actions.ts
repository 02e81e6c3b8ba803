import type { ClutterCategory, Treatment } from '../../core/types';

/** All that the reader can do about what is hidden on a page. */
export interface ReceiptActions {
  /** Shows all that is hidden, or hides it again, until the page is left. */
  hideAll(isHidden: boolean): void;
  /** Shows these things again on this page, at every visit; or not any more. */
  bringBack(keys: readonly string[], isBack: boolean): void;
  /** Always keeps this thing on this site, or not any more. */
  keepHere(key: string, isKept: boolean): void;
  /** What is to become of a kind of clutter on this site; of all kinds with `category: null`; `null` takes it back. */
  treat(category: ClutterCategory | null, treatment: Treatment | null): void;
  /** Lets the reader choose something on the page to hide. */
  pick(): void;
}
