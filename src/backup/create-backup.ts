import { type BackupProgress, type Kept, writeBackup } from './write-backup';

/** A backup, ready to be saved. */
export interface Backup extends BackupProgress {
  file: Blob;
  name: string;
}

interface Watch {
  /** Ends it. */
  signal: AbortSignal;
  /** Told how many lists are written. */
  onProgress(lists: number): void;
}

/**
 * All that is kept, in one file. Its pieces are the browser's from the moment that each is written: it may hold them on the
 * disk.
 *
 * @param at now, in milliseconds since 1970
 * @throws when the database as a whole cannot be read, or when it is ended
 */
export async function createBackup(kept: Kept, at: number, { signal, onProgress }: Watch): Promise<Backup> {
  const pieces: Blob[] = [];
  let progress: BackupProgress = { lists: 0, damaged: 0 };
  const note = (now: BackupProgress) => {
    progress = now;
    onProgress(now.lists);
  };
  for await (const piece of writeBackup(kept, at, { signal, onProgress: note })) pieces.push(new Blob([piece]));
  return { file: new Blob(pieces, { type: 'application/json' }), name: nameBackup(at), ...progress };
}

/** @example nameBackup(1795348800000) // => 'fixtrail-backup-2026-11-22.json' */
export function nameBackup(at: number): string {
  const date = new Date(at);
  const day = [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'));
  return `fixtrail-backup-${day.join('-')}.json`;
}
