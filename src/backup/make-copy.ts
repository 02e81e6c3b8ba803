import { type Copies, type Copy, saveCopy } from '../store/copies';
import type { Database } from '../store/db';
import { type BackupProgress, type Kept, writeBackup } from './write-backup';

const DAY_MS = 24 * 3_600_000;

/**
 * Keeps a copy of all that is kept, if the last one is a day old and something has changed since. Answers whether it did.
 *
 * @param at now, in milliseconds since 1970
 * @throws when it could not be made or kept; earlier copies are as they were
 */
export async function makeCopyIfDue(kept: Kept, copies: Copies, at: number): Promise<boolean> {
  const last = await copies.infos.orderBy('at').last();
  // A clock that was set back does not end the copies.
  if (last && Math.abs(at - last.at) < DAY_MS) return false;
  const state = await readState(kept.db);
  if (state === null || state === last?.state) return false;
  await saveCopy(copies, await makeCopy(kept, at, state));
  return true;
}

/** Tells whether anything was added or went, without reading it: events are never changed. `null` when nothing is kept. */
async function readState(db: Database): Promise<string | null> {
  const [lists, events] = await Promise.all([db.checklists.count(), db.events.count()]);
  return lists === 0 ? null : `${lists}/${events}`;
}

async function makeCopy(kept: Kept, at: number, state: string): Promise<Copy> {
  let progress: BackupProgress = { lists: 0, damaged: 0 };
  const pieces = writeBackup(kept, at, { onProgress: (now) => (progress = now) });
  const packed = toStream(pieces).pipeThrough(new TextEncoderStream()).pipeThrough(new CompressionStream('gzip'));
  // A response takes a stream to a blob without ever holding all of it.
  const content = await new Response(packed).blob();
  return { info: { id: String(at), at, state, lists: progress.lists, bytes: content.size }, content };
}

function toStream(pieces: AsyncGenerator<string>): ReadableStream<string> {
  return new ReadableStream({
    pull: async (to) => {
      const { value, done } = await pieces.next();
      if (done) to.close();
      else to.enqueue(value);
    },
    cancel: async () => void (await pieces.return(undefined)),
  });
}
