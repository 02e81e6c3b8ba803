import type { KeptList } from '../kept-list';
import type { Parts } from '../parts';
import type { Report } from '../report';

/** Why something cannot be taken in. Its words are in `locales/` under `takeIn.faults`. */
export type FaultKind =
  | 'empty'
  | 'notText'
  | 'notOurs'
  | 'newer'
  | 'broken'
  | 'truncated'
  | 'tooLarge'
  | 'noTasks'
  | 'unreadable';

/** What is wrong, and where. */
export interface Fault {
  kind: FaultKind;
  /** From 1; `null` where no line can be named. */
  line: number | null;
  /** Where in that line or file, as JSON writes it (`lists[3].checklist.title`), or the words found there; may be empty. */
  place: string;
}

/** Thrown by whatever reads what is to be taken in: nothing of it is taken in then. */
export class IncomingError extends Error {
  constructor(readonly fault: Fault) {
    super(`${fault.kind} at line ${fault.line ?? '?'}: ${fault.place}`);
  }
}

/** What a file or a pasted text holds, beside its lists. */
export interface IncomingHead {
  /** When it was written, in milliseconds since 1970; `null` when it does not say. */
  savedAt: number | null;
  /** Key of the store → its value; `null` when it holds no settings. */
  settings: Record<string, unknown> | null;
}

/** What taking a list in would do. `same`: everything of it is here already. */
export const NOVELTIES = ['new', 'changed', 'same'] as const;
export type Novelty = (typeof NOVELTIES)[number];

/** One list of what would be taken in. */
export interface PreviewedList {
  title: string;
  /** BCP 47; empty if it does not say. */
  language: string;
  /** Steps and fixes of prose, and how many of them are ticked. */
  steps: number;
  ticked: number;
  novelty: Novelty;
  /** How many ticks, outcomes, notes and other things done in it are not here yet. */
  fresh: number;
}

/** What taking something in would do. */
export interface TakeInPreview extends IncomingHead {
  counts: Record<Novelty, number>;
  /** The first of them, in the order of the file. */
  first: PreviewedList[];
  /** Lists that are kept here and not in the file: what "replace" would move away. */
  missing: number;
}

/** A list that is taken in. */
export interface Incoming extends KeptList {
  /**
   * Whether its events only tell how it stands, made up by us of ticked boxes, and are no record of what was done: what
   * stands so here already is nothing new.
   */
  isRetold: boolean;
}

/** Reads a file or a text line by line. */
export interface IncomingReader {
  /** Takes one line, without its break. Gives the lists that are complete with it. @throws {IncomingError} */
  read(line: string): Incoming[];
  /** There are no more lines. Gives what could only be read as a whole. @throws {IncomingError} */
  end(): Parts<Incoming[]>;
  /** `null` as long as it is not known. */
  head(): IncomingHead | null;
}

/** What is known beside what is taken in. */
export interface Circumstances {
  /** Name of a list that has none. */
  name: string;
  /** In milliseconds since 1970: stands for the time of ticks that have none. */
  now: number;
  /** Hears of rules that threw. */
  report: Report;
}
