import type { ClutterCategory, Treatment } from '../types';
import { treatmentsOn } from './treatment';

/** What has become of an ad: by the reader's choice for its kind, or shown again on its own. */
export type ClutterState = 'hidden' | 'collapsed' | 'left' | 'broughtBack';

/** One thing on the page that is no part of the article, as the receipt tells of it. */
export interface ReceiptEntry {
  /** The same for the same thing at the next visit. */
  key: string;
  category: ClutterCategory;
  /** Why, in the reader's language. */
  reason: string;
  /** What it says, or else where it leads or comes from; at most 120 characters, may be empty. */
  text: string;
  state: ClutterState;
  /** A rule of the reader's decided: it keeps this here, or hides it. */
  isRuled: boolean;
}

/** A link that pays the site and stands in a sentence. */
export interface ReceiptLink {
  words: string;
  /** The paid address, as the page has it. */
  href: string;
  /** Where it leads by its own words; `null` if it does not say. */
  destination: string | null;
}

/** What FixTrail has done to a page by itself. */
export interface Receipt {
  /** Whether anything is hidden at all right now. */
  isOn: boolean;
  entries: ReceiptEntry[];
  links: ReceiptLink[];
  /** How many pictures, frames and scripts of ad networks the browser did not even load. */
  notLoaded: number;
  /** The page shows its ads again and again, and now has its will. */
  hasGivenUp: boolean;
  /** What becomes of each kind on this site. */
  treatments: Record<ClutterCategory, Treatment>;
}

/** The receipt of a page that was left as it is. */
export const NOTHING_DONE: Receipt = {
  isOn: false,
  entries: [],
  links: [],
  notLoaded: 0,
  hasGivenUp: false,
  treatments: treatmentsOn('', []),
};
