import type { DeletedList } from '../core/kept-list';
import { foldEvents } from '../core/progress/fold';
import type { Checklist, ProgressEvent } from '../core/types';
import type { Database } from './db';
import { readVersions } from './kept-lists';

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
    const trashed = await db.trash.bulkGet([...checklistIds]);
    for (const { checklists, events } of trashed.filter((one) => one !== undefined)) {
      const present = new Set(await db.checklists.toCollection().primaryKeys());
      await db.checklists.bulkPut(checklists.filter(({ id }) => !present.has(id)));
      await db.events.bulkPut(events);
    }
    await db.trash.bulkDelete([...checklistIds]);
  });
}

/** What can be brought back, last deleted first. */
export async function readDeleted(db: Database): Promise<DeletedList[]> {
  const trashed = await db.trash.toArray();
  return trashed
    .toSorted((a, b) => b.at - a.at)
    .map(({ id, at, ...kept }) => ({ checklistId: id, title: nameOf(id, kept), at }));
}

/** What was deleted is gone for good. */
export async function emptyTrash(db: Database): Promise<void> {
  await db.trash.clear();
}

async function trash(db: Database, id: string, at: number): Promise<void> {
  const shown = await db.checklists.get(id);
  if (!shown) return;
  const { checklists, events } = await readVersions(db, shown.url);
  const earlier = await db.trash.get(id);
  await db.trash.put({
    id,
    at,
    checklists: unite(earlier?.checklists ?? [], checklists),
    events: unite(earlier?.events ?? [], events),
  });
  await db.checklists.bulkDelete(checklists.map((one) => one.id));
  await db.events.bulkDelete(events.map((one) => one.id));
}

/** Of two with the same id the later one. */
function unite<Item extends { id: string }>(before: readonly Item[], after: readonly Item[]): Item[] {
  return [...new Map([...before, ...after].map((item) => [item.id, item])).values()];
}

function nameOf(id: string, { checklists, events }: Pick<Trashed, 'checklists' | 'events'>): string {
  return foldEvents(events).title || (checklists.find((one) => one.id === id)?.title ?? '');
}
