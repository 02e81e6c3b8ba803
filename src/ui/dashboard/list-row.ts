import type { Counts } from '../../core/progress/count';
import type { Position } from '../../core/progress/read-position';

/** What the dashboard shows of a list. */
export interface ListRow {
  id: string;
  /** The reader's name for it, or its author's. */
  title: string;
  /** Host name of the site, without "www."; empty without an address. */
  source: string;
  /** Empty for a list that was taken in without one. */
  url: string;
  /** Of the article; empty if it does not say. */
  language: string;
  counts: Counts;
  /** What to go on with; `null` when nothing is left to do, or the fault is gone. */
  position: Position | null;
  /** Title of the fix that helped; `null` while the case is open. */
  solvedBy: string | null;
  /** When it was last worked on, in milliseconds since 1970; 0 for never. */
  lastAt: number;
  /** All that can be searched for, in lower case. */
  words: string;
}
