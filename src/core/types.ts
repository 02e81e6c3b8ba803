/**
 * The nouns. Plain data only: everything here except {@link Clutter} can be sent, stored and compared.
 */
import type { Receipt } from './clean/receipt';

export type * from './event';

/** Enough to find an element of the page again after a reload, an ad more or less, or a change of markup around it. */
export interface Anchor {
  /** Local name, lower case: `li`, `h2`. */
  tag: string;
  /** Start of the element's text: letters and digits only, lower case, at most 80 characters. May be empty. */
  text: string;
  /** Counts from 0 among the document's elements of this tag; decides only between equal texts. */
  nth: number;
}

/** A kind of device or system, or one version of it. */
export type Platform =
  | 'android'
  | 'chromeos'
  | 'ios'
  | 'ipados'
  | 'linux'
  | 'macos'
  | 'playstation'
  | 'switch'
  | 'tv'
  | 'windows'
  | 'windows-7'
  | 'windows-8'
  | 'windows-10'
  | 'windows-11'
  | 'xbox';

/** A picture that belongs to a step. */
export interface Picture {
  /** http(s) address, absolute. */
  src: string;
  /** What it shows, in the author's words; may be empty. */
  alt: string;
}

/** A step as its author wrote it. */
export interface WrittenStep {
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
  /** Pictures in it, and below it before the next step or heading; adverts are none. */
  images: Picture[];
}

/** One thing to do: a numbered item of the article, or its equivalent, and what that means. */
export interface Step extends WrittenStep {
  /** Which of the fix's alternatives it belongs to ("Option 2" gives 2): one of them is enough. `null` where there is no choice. */
  alternative: number | null;
  /** What it says to type, to be copied: the exact characters. */
  commands: string[];
  /** What its run of steps is for ("On Windows 10:"); empty if that is not said. */
  platforms: Platform[];
  /** Whether it sells an advertised product, or has one run: an advert in the shape of a step. */
  promoted: boolean;
  /** Whether a device restarts or is switched off by it. A browser, an app or a service is no device. */
  restarts: boolean;
  /** How long it says to wait, the longer end of a range, the longest of several; `null` if it does not. */
  waitSeconds: number | null;
}

/** A fix as its author wrote it. */
export interface WrittenFix {
  /** Unique in its checklist. */
  id: string;
  /** What the author numbered it with ("Fix 3", "3"), without the closing mark; empty if nothing. */
  label: string;
  /** The author's words without the label. */
  title: string;
  anchor: Anchor;
  /** First instructive sentences of a fix that is written as prose; `null` when there are steps. */
  summary: string | null;
  steps: WrittenStep[];
}

/**
 * One remedy: a heading of the article with the steps below it, and what they mean. Ways of which one is enough are
 * marked on its steps ({@link Step.alternative}), as authors number them inside a remedy: whole remedies are all
 * alternatives of each other.
 */
export interface Fix extends WrittenFix {
  /** What its title says that it is for; empty if that is not said. */
  platforms: Platform[];
  /** Whether it is nothing but an advert that stands among the remedies. One with steps never is: its steps say what they are. */
  promoted: boolean;
  /** Whether any of its steps restarts a device. */
  restarts: boolean;
  steps: Step[];
}

export interface Checklist {
  /** Version of this shape in storage and exports. */
  schema: 3;
  /** Fingerprint of the fix and step texts: the same article under another address or title has the same id. */
  id: string;
  title: string;
  /** Canonical address without tracking parameters and fragment; empty for a list that was taken in without one. */
  url: string;
  /** BCP 47, as the page says it; empty if it does not. */
  language: string;
  /** Host name of the site, without "www."; empty without an address. */
  source: string;
  /** What its title says that it is for; empty if that is not said. */
  platforms: Platform[];
  /** In the author's order; at least one. */
  fixes: Fix[];
}

/** How a write ended. Only `saved` means that it is on the disk. */
export type SaveResult = 'saved' | 'private' | 'full' | 'failed';

/** How far the last change has come. `idle`: nothing was changed here yet; `cut-off`: the extension was updated under the page. */
export type SaveState = SaveResult | 'idle' | 'saving' | 'cut-off';

/** What kind of thing is no part of the article. `yours`: the reader's own rule found it. */
export type ClutterCategory =
  | 'affiliate'
  | 'banner'
  | 'pixel'
  | 'adSlot'
  | 'videoAd'
  | 'textAd'
  | 'linkSpam'
  | 'promotion'
  | 'debris'
  | 'yours';

/** What becomes of clutter: gone, a line that can be opened, or left as the page has it. */
export type Treatment = 'hide' | 'collapse' | 'leave';

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

/** One hidden element, told apart from all others. */
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

/**
 * What the reader said that decided about a page: of this very page, or of others of its site, where the page alone would
 * have been decided otherwise.
 */
export type DecidingLesson = 'taughtYes' | 'taughtNot' | 'siteYes' | 'siteNot';

/** What the page's reader answers when it is asked about the page. */
export interface PageReport {
  /** What the page alone says. */
  detection: Detection;
  /** `null` when nothing that the reader said decided. */
  lesson: DecidingLesson | null;
  clutter: ClutterReport[];
  receipt: Receipt;
  /** Id of the shape that found the fixes; `null` when none did. */
  shape: string | null;
  checklist: Checklist | null;
  /** Whether the checklist is shown right now. */
  isOpen: boolean;
  /** Whether the page is being cleaned right now. */
  isCleaned: boolean;
}
