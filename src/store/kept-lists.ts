import type { KeptList } from '../core/kept-list';
import type { Checklist, ProgressEvent } from '../core/types';
import type { Database } from './db';

/**
 * All lists that are kept: anything was done in them, or they were taken in. Of the versions of an edited article at one address there is the one that was last
 * worked on, with what was done in all of them.
 */
export async function readLists(db: Database): Promise<KeptList[]> {
  const [checklists, events] = await db.transaction('r', db.checklists, db.events, () =>
    Promise.all([db.checklists.toArray(), db.events.toArray()]),
  );
  const byList = groupBy(events, ({ checklistId }) => checklistId);
  return [...groupBy(checklists, versionKey).values()].map((versions) => join(versions, byList));
}

/** One of them, by the id of any of its versions; `null` when it is not kept. */
export async function readList(db: Database, checklistId: string): Promise<KeptList | null> {
  return db.transaction('r', db.checklists, db.events, async () => {
    const checklist = await db.checklists.get(checklistId);
    if (!checklist) return null;
    const { checklists, events } = await readVersions(db, checklist);
    return join(
      checklists,
      groupBy(events, ({ checklistId }) => checklistId),
    );
  });
}

/** All that is kept of a list and its other versions. To be called inside a transaction over both tables. */
export async function readVersions(
  db: Database,
  checklist: Checklist,
): Promise<{ checklists: Checklist[]; events: ProgressEvent[] }> {
  const checklists = checklist.url ? await db.checklists.where('url').equals(checklist.url).toArray() : [checklist];
  const ids = checklists.map(({ id }) => id);
  return { checklists, events: await db.events.where('checklistId').anyOf(ids).toArray() };
}

/** The same for versions of one article, which have its address. A list without an address is no version of another. */
export function versionKey({ id, url }: Pick<Checklist, 'id' | 'url'>): string {
  return url === '' ? `id ${id}` : url;
}

/** Of the versions of a list, at least one, that which was last worked on. */
export function shownOf(
  versions: readonly Checklist[],
  byList: ReadonlyMap<string, readonly ProgressEvent[]>,
): Checklist {
  const lastAt = ({ id }: Checklist) => Math.max(0, ...(byList.get(id) ?? []).map(({ at }) => at));
  return versions.reduce((shown, version) => (lastAt(version) > lastAt(shown) ? version : shown));
}

/** What is shown of the versions of a list, at least one, with the events of all of them. */
function join(versions: readonly Checklist[], byList: ReadonlyMap<string, ProgressEvent[]>): KeptList {
  return { checklist: shownOf(versions, byList), events: versions.flatMap(({ id }) => byList.get(id) ?? []) };
}

/** In the order in which each first appears. */
export function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
