/**
 * The nouns. Plain data only: everything here except {@link Clutter} can be sent, stored and compared.
 */

/** Enough to find an element of the page again after a reload, an ad more or less, or a change of markup around it. */
export interface Anchor {
  /** Local name, lower case: `li`, `h2`. */
  tag: string;
  /** Start of the element's text: letters and digits only, lower case, at most 80 characters. May be empty. */
  text: string;
  /** Counts from 0 among the document's elements of this tag; decides only between equal texts. */
  nth: number;
}

/** One thing to do: a numbered item of the article, or its equivalent. */
export interface Step {
  /** Unique in its checklist; the same words in the same fix give the same id on every page. */
  id: string;
  /** The author's words without markup, spacing repaired. Never empty. */
  text: string;
  /** The page's own markup of the same words. Untrusted: passes `sanitize` before it is shown. */
  html: string;
  /** What the author would number it, counted from 1 within its run of steps. */
  number: number;
  /** The sentence that introduces the run of steps which begins here ("To restart your device:"); `null` inside a run or without one. */
  lead: string | null;
  anchor: Anchor;
  /** Nested items. They belong to this step: ticked with it, never on their own. */
  substeps: string[];
}

/** One remedy: a heading of the article with the steps below it. */
export interface Fix {
  /** Unique in its checklist. */
  id: string;
  /** What the author numbered it with ("Fix 3", "3"), without the closing mark; empty if nothing. */
  label: string;
  /** The author's words without the label. */
  title: string;
  anchor: Anchor;
  /** First instructive sentences of a fix that is written as prose; `null` when there are steps. */
  summary: string | null;
  steps: Step[];
}

export interface Checklist {
  /** Version of this shape in storage and exports. */
  schema: 1;
  /** Fingerprint of the fix and step texts: the same article under another address or title has the same id. */
  id: string;
  title: string;
  /** Canonical address without tracking parameters and fragment. */
  url: string;
  /** BCP 47, as the page says it; empty if it does not. */
  language: string;
  /** Host name of the site, without "www.". */
  source: string;
  /** In the author's order; at least one. */
  fixes: Fix[];
}

/** What every event has. */
interface EventBase {
  /** Unique everywhere; the same event sent twice is stored once. */
  id: string;
  /** Milliseconds since 1970. */
  at: number;
  checklistId: string;
}

/** A step, or with `stepId: null` a prose fix as a whole, was ticked or unticked. */
export interface TickEvent extends EventBase {
  kind: 'done' | 'undone';
  fixId: string;
  stepId: string | null;
}

/** Takes one earlier event back; taking back an undo is a redo. */
export interface UndoEvent extends EventBase {
  kind: 'undo';
  eventId: string;
}

/** Progress is the fold of these; none is ever changed or removed. */
export type ProgressEvent = TickEvent | UndoEvent;

/** How a write ended. Only `saved` means that it is on the disk. */
export type SaveResult = 'saved' | 'private' | 'full' | 'failed';

/** How far the last change has come. `idle`: nothing was changed here yet; `cut-off`: the extension was updated under the page. */
export type SaveState = SaveResult | 'idle' | 'saving' | 'cut-off';

export type ClutterCategory = 'affiliate' | 'pixel' | 'adSlot' | 'linkSpam' | 'debris';

/** Something on the page that is no part of the article. */
export interface Clutter {
  element: Element;
  ruleId: string;
  category: ClutterCategory;
  /** It belongs to the one before it, and counts with that as one: a list with its label. */
  isPart: boolean;
}

export interface FiredSignal {
  id: string;
  weight: number;
}

export interface Detection {
  isTroubleshooting: boolean;
  /** Sum of the weights of the signals that fired. */
  score: number;
  signals: FiredSignal[];
}

export interface Analysis {
  detection: Detection;
  clutter: Clutter[];
  /** Id of the shape in which the page writes its fixes; `null` when none fits. */
  shape: string | null;
  /** `null` when the page has nothing that could be ticked. */
  checklist: Checklist | null;
}

/** One line of the receipt. */
export interface ClutterReport {
  ruleId: string;
  category: ClutterCategory;
  isPart: boolean;
  /** Why, in the reader's language. */
  reason: string;
  /** What it said, at most 120 characters. */
  text: string;
  href: string;
  src: string;
}

/** What the page's reader answers when it is asked about the page. */
export interface PageReport {
  detection: Detection;
  clutter: ClutterReport[];
  /** Id of the shape that found the fixes; `null` when none did. */
  shape: string | null;
  checklist: Checklist | null;
  /** Whether the ads are hidden and the checklist is shown right now. */
  isOpen: boolean;
}
