import { BETWEEN, TAIL, writeHead, writeList } from '../core/export/exchange';
import { isList, readRecords } from '../store/all-records';
import type { Database } from '../store/db';

/** All that is kept. */
export interface Kept {
  db: Database;
  /** Key of the store → its value. */
  settings: Record<string, unknown>;
}

/** How far a backup is. */
export interface BackupProgress {
  /** Lists that are written. */
  lists: number;
  /** Records that could not be read and are not in it. */
  damaged: number;
}

/** Letters that are passed on at once. */
const PIECE = 1_000_000;

/**
 * All that is kept, as FixTrail's own file, piece by piece: the settings, and each list with its own events. What is damaged
 * is left out and counted. Few lists are in memory at once, however many there are.
 *
 * @param at now, in milliseconds since 1970
 * @throws when the database as a whole cannot be read, or when it is ended
 */
export async function* writeBackup(
  { db, settings }: Kept,
  at: number,
  { signal, onProgress }: { signal?: AbortSignal; onProgress?(progress: BackupProgress): void } = {},
): AsyncGenerator<string> {
  const progress = { lists: 0, damaged: 0 };
  let piece = writeHead(at, settings);
  for await (const record of readRecords(db)) {
    signal?.throwIfAborted();
    if (!isList(record)) {
      progress.damaged += 1;
      continue;
    }
    piece += `${progress.lists > 0 ? BETWEEN : ''}${writeList(record)}`;
    progress.lists += 1;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
    onProgress?.({ ...progress });
  }
  yield piece + TAIL;
  onProgress?.(progress);
}
