import type { DeletedList } from '../core/kept-list';
import { foldEvents } from '../core/progress/fold';
import type { Checklist, ProgressEvent } from '../core/types';
import type { Database } from './db';
import { isWholeChecklist } from './is-whole';
import { groupBy, readEvents, readPlaces, readVersions, shownOf, versionKey } from './kept-lists';

/** A list that was deleted, with all that was done in it, and in other versions of it at the same address. */
export interface Trashed {
  /** Of the list that was shown. */
  id: string;
  /** Milliseconds since 1970. */
  at: number;
  checklists: Checklist[];
  events: ProgressEvent[];
}

/**
 * Moves lists into the trash, all or none: whoever opens one afterwards starts afresh. Those that are not kept are passed over.
 *
 * @param at now, in milliseconds since 1970
 * @throws when it could not be done; nothing has changed then
 */
export async function deleteLists(db: Database, checklistIds: readonly string[], at: number): Promise<void> {
  await db.transaction('rw', db.checklists, db.events, db.trash, async () => {
    for (const id of checklistIds) await trash(db, id, at);
  });
}

/**
 * Brings deleted lists back, all or none, together with what was done in them since. Those that are not in the trash are
 * passed over.
 *
 * @throws when it could not be done; nothing has changed then
 */
export async function restoreLists(db: Database, checklistIds: readonly string[]): Promise<void> {
  await db.transaction('rw', db.checklists, db.events, db.trash, async () => {
    for (const ids of inChunks(checklistIds)) {
      const trashed = (await db.trash.bulkGet([...ids])).filter((one) => one !== undefined);
      const checklists = trashed.flatMap((one) => one.checklists);
      const here = db.checklists.where(':id').anyOf(checklists.map(({ id }) => id));
      const present = new Set(await here.primaryKeys());
      await db.checklists.bulkPut(checklists.filter(({ id }) => !present.has(id)));
      await db.events.bulkPut(trashed.flatMap(({ events }) => events));
      await db.trash.bulkDelete([...ids]);
    }
  });
}

/** Ids of what was put aside. */
interface Gone {
  shown: string[];
  checklists: string[];
  events: string[];
}

/**
 * Moves all lists but damaged ones into the trash, as {@link deleteLists} does, but many at once. Returns the ids of those that were shown. To
 * be called inside a transaction over lists, events and trash.
 */
export async function trashAll(db: Database, at: number): Promise<string[]> {
  const gone: Gone = { shown: [], checklists: [], events: [] };
  for (const chunk of inChunks(await readPlaces(db))) {
    const ids = chunk.flat().map(({ id }) => id);
    const checklists = (await db.checklists.bulkGet(ids)).filter(isWholeChecklist);
    const events = await readEvents(
      db,
      checklists.map(({ id }) => id),
    );
    const byList = groupBy(events, ({ checklistId }) => checklistId);
    const whole = [...groupBy(checklists, versionKey).values()].map(
      (versions): Trashed => ({
        id: shownOf(versions, byList).id,
        at,
        checklists: versions,
        events: versions.flatMap(({ id }) => byList.get(id) ?? []),
      }),
    );
    await putAside(db, whole);
    gone.shown.push(...whole.map(({ id }) => id));
    gone.checklists.push(...checklists.map(({ id }) => id));
    gone.events.push(...events.map(({ id }) => id));
  }
  await remove(db, gone);
  return gone.shown;
}

/** Moves one version of a list into the trash, deleted when it was last worked on. To be called inside such a transaction. */
export async function trashOne(db: Database, id: string): Promise<void> {
  const checklist = await db.checklists.get(id);
  const events = await readEvents(db, [id]);
  if (checklist) await move(db, [{ id, at: foldEvents(events).lastAt, checklists: [checklist], events }]);
}

/** What can be brought back, last deleted first. */
export async function readDeleted(db: Database): Promise<DeletedList[]> {
  const trashed = await db.trash.toArray();
  return trashed
    .toSorted((a, b) => b.at - a.at)
    .map(({ id, at, ...kept }) => ({ checklistId: id, title: nameOf(id, kept), at }));
}

/** What was deleted is gone for good. What would need it to be taken back no longer can be. */
export async function emptyTrash(db: Database): Promise<void> {
  await db.transaction('rw', db.trash, db.takenIn, async () => {
    await db.trash.clear();
    await db.takenIn.filter(({ replaced }) => replaced.length > 0).delete();
  });
}

async function trash(db: Database, id: string, at: number): Promise<void> {
  const shown = await db.checklists.get(id);
  if (isWholeChecklist(shown)) await move(db, [{ id, at, ...(await readVersions(db, shown)) }]);
}

async function move(db: Database, whole: readonly Trashed[]): Promise<void> {
  await putAside(db, whole);
  await remove(db, {
    checklists: whole.flatMap(({ checklists }) => checklists.map(({ id }) => id)),
    events: whole.flatMap(({ events }) => events.map(({ id }) => id)),
  });
}

/** Into the trash, together with what is there of the same lists. */
async function putAside(db: Database, whole: readonly Trashed[]): Promise<void> {
  const earlier = await db.trash.bulkGet(whole.map(({ id }) => id));
  await db.trash.bulkPut(
    whole.map((one, nth) => ({
      ...one,
      checklists: unite(earlier[nth]?.checklists ?? [], one.checklists),
      events: unite(earlier[nth]?.events ?? [], one.events),
    })),
  );
}

/** Where that is all, at one blow. */
async function remove(db: Database, gone: { checklists: string[]; events: string[] }): Promise<void> {
  for (const table of ['checklists', 'events'] as const) {
    const isAll = gone[table].length === (await db[table].count());
    await (isAll ? db[table].clear() : db[table].bulkDelete(gone[table]));
  }
}

/** Few enough at once that memory stays bounded. */
export function* inChunks<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += 200) yield items.slice(start, start + 200);
}

/** Of two with the same id the later one. */
function unite<Item extends { id: string }>(before: readonly Item[], after: readonly Item[]): Item[] {
  return [...new Map([...before, ...after].map((item) => [item.id, item])).values()];
}

function nameOf(id: string, { checklists, events }: Pick<Trashed, 'checklists' | 'events'>): string {
  return foldEvents(events).title || (checklists.find((one) => one.id === id)?.title ?? '');
}
