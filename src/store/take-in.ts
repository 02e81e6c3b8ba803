import { Dexie } from 'dexie';
import type { KeptList } from '../core/kept-list';
import type { Database } from './db';
import { createChunkWriter } from './take-in-chunk';
import { inChunks, restoreLists, trashAll, trashOne } from './trash';

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

/** What {@link undoTakeIn} needs to know of it. */
export interface TakeInRecord {
  id: string;
  /** Milliseconds since 1970. */
  at: number;
  /** Ids of the lists that were not kept before, each with as many events as it came with. */
  lists: [id: string, events: number][];
  /** Ids of the events that were added to lists that were there before. */
  eventIds: string[];
  /** Ids of what was moved into the trash. */
  replaced: string[];
}

interface Watch {
  /** Ends it; nothing has changed then. */
  signal: AbortSignal;
  /** Told how many lists are written. */
  onProgress(lists: number): void;
}

/** As many lists as are read and written at once: few enough for a phone, many enough to be quick. */
const CHUNK = 200;
/** As many as can be taken back. */
const MOST_KEPT = 5;
/** How long a chunk of the source may take, in seconds: the disk of a phone may have to wake. */
const PATIENCE_S = 120;

/**
 * Keeps lists, all or none, in one transaction. A list that is kept already gets only the events that it has not; nothing
 * that is kept is changed by what comes from outside.
 *
 * @param at now, in milliseconds since 1970
 * @throws what `lists` throws, or when it could not be written, or when it was ended; nothing has changed then
 */
export async function takeIn(
  db: Database,
  lists: AsyncIterable<KeptList>,
  mode: TakeInMode,
  at: number,
  { signal, onProgress }: Watch,
): Promise<TakenIn> {
  const source = lists[Symbol.asyncIterator]();
  // The source reads a file or another database: out of the transaction, which must not end meanwhile.
  const read = () => {
    const chunk = Dexie.ignoreTransaction(() => readChunk(source, signal));
    // It is asked for later, if at all.
    chunk.catch(() => undefined);
    return chunk;
  };
  try {
    return await db.transaction('rw', db.checklists, db.events, db.trash, db.takenIn, async () => {
      const replaced = mode === 'replace' ? await trashAll(db, at) : [];
      const writer = await createChunkWriter(db);
      let written = 0;
      // While a chunk is written, the next one is read.
      for (let next = read(); ; ) {
        const chunk = await Dexie.waitFor(next, PATIENCE_S * 1000);
        if (chunk.length === 0) break;
        next = read();
        await writer.write(chunk);
        written += chunk.length;
        onProgress(written);
        signal.throwIfAborted();
      }
      const { lists: added, eventIds, changed } = writer.written();
      const id = crypto.randomUUID();
      await remember(db, { id, at, lists: added, eventIds, replaced });
      return { id, added: added.length, changed, replaced: replaced.length };
    });
  } finally {
    await source.return?.();
  }
}

/**
 * Takes back what was taken in: what was added goes, what was replaced comes back. What was ticked since in a list that was
 * there before stays; a list that was added and worked on since is moved into the trash.
 *
 * @throws when it can no longer be taken back, or that could not be done; nothing has changed then
 */
export async function undoTakeIn(db: Database, id: string): Promise<void> {
  await db.transaction('rw', db.checklists, db.events, db.trash, db.takenIn, async () => {
    const record = await db.takenIn.get(id);
    if (!record) throw new Error(`Nothing is known of what was taken in as ${id}`);
    for (const lists of inChunks(record.lists)) {
      const keys = await Promise.all(
        lists.map(([listId]) => db.events.where('checklistId').equals(listId).primaryKeys()),
      );
      const isWorkedOn = ([, events]: [string, number], nth: number) => (keys[nth]?.length ?? 0) > events;
      for (const [listId] of lists.filter(isWorkedOn)) await trashOne(db, listId);
      await db.checklists.bulkDelete(lists.map(([listId]) => listId));
      await db.events.bulkDelete(keys.flat());
    }
    await db.events.bulkDelete(record.eventIds);
    await restoreLists(db, record.replaced);
    await db.takenIn.delete(id);
  });
}

/** The next lists of the source; `[]` at its end. */
async function readChunk(source: AsyncIterator<KeptList>, signal: AbortSignal): Promise<KeptList[]> {
  const chunk: KeptList[] = [];
  while (chunk.length < CHUNK) {
    signal.throwIfAborted();
    const { value, done } = await source.next();
    if (done) break;
    chunk.push(value);
  }
  return chunk;
}

async function remember(db: Database, record: TakeInRecord): Promise<void> {
  const ids = await db.takenIn.orderBy('at').primaryKeys();
  await db.takenIn.bulkDelete(ids.slice(0, Math.max(0, ids.length + 1 - MOST_KEPT)));
  await db.takenIn.put(record);
}
