import type { KeptList } from '../kept-list';
import type { Progress } from '../progress/fold';
import type { Outcome } from '../types';
import type { ExportOptions } from './format';

/** One list as it is handed over: cut to what was asked for. At least one fix. */
export interface HandedList extends KeptList {
  /** What its events come to. */
  progress: Progress;
}

/** What is handed over. */
export interface Handout {
  /** At least one. */
  lists: readonly HandedList[];
  options: ExportOptions;
  words: HandoutWords;
  /** Now, in milliseconds since 1970. */
  at: number;
}

/** The words that formats need beside the article's own, in the reader's language. */
export interface HandoutWords {
  /** BCP 47. */
  language: string;
  direction: 'ltr' | 'rtl';
  outcomes: Record<Outcome, string>;
  /** Date and time of day in words, of milliseconds since 1970. */
  formatTime(at: number): string;
  /** Says above several ways that one of them is enough. */
  oneOf: string;
  /** What one of several ways is called, by its number from 1. */
  nameWay(way: number): string;
  /** Each is a message `handout.<name>` in `locales/`. */
  texts: Record<HandoutText, string>;
}

/** Names of single words and lines; a new one is an entry here and in `locales/`. */
export const HANDOUT_TEXTS = [
  'note',
  'device',
  'source',
  'tried',
  'notTried',
  'solvedBy',
  'reportTitle',
  'notKept',
] as const;
export type HandoutText = (typeof HANDOUT_TEXTS)[number];

/** What the list is called: the reader's name for it, or its author's. */
export function readTitle({ checklist, progress }: HandedList): string {
  return progress.title || checklist.title;
}
