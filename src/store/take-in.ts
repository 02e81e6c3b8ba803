import type { KeptList } from '../core/kept-list';
import type { Database } from './db';

/** How what is taken in meets what is kept: beside it, or in its place. */
export type TakeInMode = 'merge' | 'replace';

/** What was taken in, to be taken back by {@link undoTakeIn}. */
export interface TakenIn {
  id: string;
  /** Lists that were not kept before. */
  added: number;
  /** Lists that were kept and have something new now. */
  changed: number;
  /** Lists that were moved into the trash; 0 but for `replace`. */
  replaced: number;
}

interface Watch {
  /** Ends it; nothing has changed then. */
  signal: AbortSignal;
  /** Told how many lists are written. */
  onProgress(lists: number): void;
}

/**
 * Keeps lists, all or none, in one transaction. A list that is kept already gets only the events that it has not; nothing
 * that is kept is changed by what comes from outside.
 *
 * @param at now, in milliseconds since 1970
 * @throws what `lists` throws, or when it could not be written, or when it was ended; nothing has changed then
 */
export declare function takeIn(
  db: Database,
  lists: AsyncIterable<KeptList>,
  mode: TakeInMode,
  at: number,
  watch: Watch,
): Promise<TakenIn>;

/** Takes back what was taken in: what was added goes, what was replaced comes back. What was ticked since in a list that was there before stays. */
export declare function undoTakeIn(db: Database, id: string): Promise<void>;
