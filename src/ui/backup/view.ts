/** A copy that the browser keeps by itself. */
export interface CopyRow {
  id: string;
  /** When it was made, in milliseconds since 1970. */
  at: number;
  lists: number;
  bytes: number;
}

/** How the last backup ended. */
export type BackupEnd = { kind: 'saved'; name: string; damaged: number } | { kind: 'cancelled' } | { kind: 'failed' };

/** What is known of how all is kept. */
export interface KeepingView {
  /** How far a backup is, in lists; `null` while none is written. */
  saving: { lists: number; of: number } | null;
  /** `null` while one is written, and before any was asked for on this page. */
  end: BackupEnd | null;
  /** When the last backup was saved, in milliseconds since 1970; 0 for never. */
  lastAt: number;
  /** Whether the reader wants to be reminded now. */
  isDue: boolean;
  /** Last made first; `null` where they cannot be read. */
  copies: readonly CopyRow[] | null;
  /** How many records cannot be read. */
  damaged: number;
  /** How many of those were just deleted and can be brought back. */
  deleted: number;
  /** What was asked for last could not be done. */
  isUndone: boolean;
  /** Whether this page is in a private window, from which nothing that is kept can be seen. */
  isPrivate: boolean;
}

export interface KeepingActions {
  saveBackup(): void;
  /** Ends the backup that is being written. */
  cancel(): void;
  /** Do not remind for a while. */
  putOff(): void;
  saveCopy(id: string): void;
  /** Saves the damaged records as they are. */
  saveDamaged(): void;
  deleteDamaged(): void;
  restoreDamaged(): void;
}

export interface KeepingProps {
  view: KeepingView;
  actions: KeepingActions;
}
