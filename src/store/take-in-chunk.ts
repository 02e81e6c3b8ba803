import { Dexie } from 'dexie';
import type { KeptList } from '../core/kept-list';
import type { ProgressEvent } from '../core/types';
import type { Database } from './db';
import type { TakeInRecord } from './take-in';

/** Writes lists chunk by chunk, and remembers what it added. */
export interface ChunkWriter {
  /** @throws when it could not be written */
  write(lists: readonly KeptList[]): Promise<void>;
  /** What was added so far; `changed`: how many lists that were kept before have something new. */
  written(): Pick<TakeInRecord, 'lists' | 'eventIds'> & { changed: number };
}

/** Beside what is kept, never in its place. To be used inside a transaction over lists and events. */
export async function createChunkWriter(db: Database): Promise<ChunkWriter> {
  const kept = new Set(await db.checklists.toCollection().primaryKeys());
  /** Id of each list that was added → how many events it came with. */
  const added = new Map<string, number>();
  const changed = new Set<string>();
  const eventIds: string[] = [];
  const note = ({ id, checklistId }: ProgressEvent) => {
    const before = added.get(checklistId);
    if (before !== undefined) return void added.set(checklistId, before + 1);
    eventIds.push(id);
    changed.add(checklistId);
  };
  return {
    write: async (lists) => {
      const homed = await giveHomes(db, unite(lists));
      const news = homed.filter(({ checklist }) => !kept.has(checklist.id)).map(({ checklist }) => checklist);
      await db.checklists.bulkAdd(news);
      const newIds = new Set(news.map(({ id }) => id));
      const homes = new Set(homed.flatMap(({ events }) => events.map(({ checklistId }) => checklistId)));
      const known = await readEventIds(
        db,
        [...homes].filter((id) => !newIds.has(id)),
      );
      for (const id of newIds) {
        kept.add(id);
        added.set(id, 0);
      }
      const events = homed.flatMap((list) => list.events).filter(({ id }) => !known.has(id));
      for (const event of await addUnknown(db, events)) note(event);
    },
    written: () => ({ lists: [...added], eventIds, changed: changed.size }),
  };
}

/** A list that comes several times, once. */
function unite(lists: readonly KeptList[]): KeptList[] {
  const byId = new Map<string, KeptList>();
  for (const { checklist, events } of lists) {
    const earlier = byId.get(checklist.id);
    byId.set(checklist.id, { checklist, events: [...(earlier?.events ?? []), ...events] });
  }
  return [...byId.values()];
}

/**
 * Events of other versions of a list stay with those if they are kept here; else they become events of the list itself,
 * where they are found.
 */
async function giveHomes(db: Database, lists: readonly KeptList[]): Promise<KeptList[]> {
  const strangers = new Set(
    lists.flatMap(({ checklist, events }) =>
      events.map(({ checklistId }) => checklistId).filter((id) => id !== checklist.id),
    ),
  );
  if (strangers.size === 0) return [...lists];
  const others = await db.checklists.bulkGet([...strangers]);
  const urls = new Map(others.flatMap((other) => (other ? [[other.id, other.url]] : [])));
  return lists.map(({ checklist, events }) => ({
    checklist,
    events: events.map((event) => {
      const isVersion = checklist.url !== '' && urls.get(event.checklistId) === checklist.url;
      return isVersion ? event : { ...event, checklistId: checklist.id };
    }),
  }));
}

/** One request a list: each is answered at one blow, where one request for all would go from event to event. */
async function readEventIds(db: Database, checklistIds: readonly string[]): Promise<Set<string>> {
  const keys = checklistIds.map((id) => db.events.where('checklistId').equals(id).primaryKeys());
  return new Set((await Promise.all(keys)).flat());
}

/** Adds the events that are not kept yet, wherever. Returns them. */
async function addUnknown(db: Database, events: readonly ProgressEvent[]): Promise<ProgressEvent[]> {
  const once = [...new Map(events.map((event) => [event.id, event])).values()];
  const failures = await db.events.bulkAdd(once).then(
    () => ({}),
    (error: unknown) => {
      if (!(error instanceof Dexie.BulkError) || !error.failures.every(isKnown)) throw error;
      return error.failuresByPos;
    },
  );
  return once.filter((_, position) => !(position in failures));
}

function isKnown({ name }: Error): boolean {
  return name === Dexie.errnames.Constraint;
}
