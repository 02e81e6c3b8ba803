import type { Collection, Table } from 'dexie';
import type { Checklist, ProgressEvent } from '../core/types';
import type { Database } from './db';
import { isWholeChecklist, isWholeEvent } from './is-whole';

/** A stored list with the events that are its own, without those of its other versions. */
export interface WholeRecord {
  checklist: Checklist;
  events: ProgressEvent[];
}

/** Something stored that cannot be read, or is not what it should be. */
export interface Damaged {
  table: 'checklists' | 'events';
  key: string;
  /** As it is stored; `null` when the browser cannot read it at all. */
  record: unknown;
}

interface Read<Item> {
  key: string;
  /** `null` when the browser cannot read it. */
  record: Item | null;
}

interface Chunk {
  checklists: Read<Checklist>[];
  events: Read<ProgressEvent>[];
}

/** Lists that are read at once: few enough that memory stays bounded. */
const CHUNK = 500;

/**
 * All that is stored, list by list in the order of their ids, and between them whatever is damaged: that never stops the
 * rest. Events whose list is not there, or is damaged itself, count as damaged: nothing shows them. Each chunk is read as it
 * is then.
 *
 * @throws when the database as a whole cannot be read
 */
export async function* readRecords(db: Database): AsyncGenerator<WholeRecord | Damaged> {
  let listed = 0;
  for (let next: Promise<Chunk> | null = readChunk(db, null); next; ) {
    const chunk: Chunk = await next;
    const last = chunk.checklists.at(-1);
    // It is read while this one is used; where that is the end, nobody asks what became of it.
    next = last ? readChunk(db, last.key) : null;
    next?.catch(() => undefined);
    listed += chunk.events.length;
    yield* sort(chunk);
  }
  yield* readUnlisted(db, listed);
}

/** Whether it is a list, and not something damaged. */
export function isList(record: WholeRecord | Damaged): record is WholeRecord {
  return 'checklist' in record;
}

/** Records by their keys, in that order, without those that are gone: one that cannot be read never takes the others with it. */
export async function readEach<Item, Insert>(
  table: Table<Item, string, Insert>,
  keys: readonly string[],
): Promise<Read<Item>[]> {
  const read = async (key: string): Promise<Read<Item>[]> => {
    const record = await table.get(key).catch(() => null);
    return record === undefined ? [] : [{ key, record }];
  };
  return (await Promise.all(keys.map(read))).flat();
}

/** The lists after an id, with all events up to the last of them; the last chunk has no lists, but the events that are left. */
async function readChunk(db: Database, after: string | null): Promise<Chunk> {
  return db.transaction('r', db.checklists, db.events, async () => {
    const lists = after === null ? db.checklists.toCollection() : db.checklists.where(':id').above(after);
    const checklists = await readAll(db.checklists, lists.limit(CHUNK));
    const events = await readAll(db.events, eventsBetween(db, after, checklists.at(-1)?.key ?? null));
    return { checklists, events };
  });
}

/** By the ids of their lists: after the first up to the last; `null`: from the beginning, to the end. */
function eventsBetween(
  db: Database,
  after: string | null,
  to: string | null,
): ReturnType<Database['events']['toCollection']> {
  const byList = db.events.where('checklistId');
  if (after === null) return to === null ? db.events.orderBy('checklistId') : byList.belowOrEqual(to);
  return to === null ? byList.above(after) : byList.between(after, to, false, true);
}

/** What is asked of a table: at one blow where that can be, else one by one, so that one that cannot be read is `null`. */
export async function readAll<Item extends { id: string }, Insert>(
  table: Table<Item, string, Insert>,
  wanted: Collection<Item, string, Insert>,
): Promise<Read<Item>[]> {
  const keys = () => wanted.clone().primaryKeys();
  return wanted
    .clone()
    .toArray()
    .then(
      (records) => records.map((record) => ({ key: record.id, record })),
      async () => readEach(table, await keys()),
    );
}

function* sort({ checklists, events }: Chunk): Generator<WholeRecord | Damaged> {
  const lists = new Map<string, WholeRecord>();
  for (const { key, record } of checklists) {
    if (isWholeChecklist(record)) lists.set(key, { checklist: record, events: [] });
    else yield { table: 'checklists', key, record };
  }
  for (const { key, record } of events) {
    const list = isWholeEvent(record) ? lists.get(record.checklistId) : undefined;
    if (list && record) list.events.push(record);
    else yield { table: 'events', key, record };
  }
  yield* lists.values();
}

/** Events that do not even say of which list they are, so that no index has them. */
async function* readUnlisted(db: Database, listed: number): AsyncGenerator<Damaged> {
  if ((await db.events.count()) === listed) return;
  const known = new Set(await db.events.orderBy('checklistId').primaryKeys());
  const keys = (await db.events.toCollection().primaryKeys()).filter((key) => !known.has(key));
  for (const { key, record } of await readEach(db.events, keys)) yield { table: 'events', key, record };
}
