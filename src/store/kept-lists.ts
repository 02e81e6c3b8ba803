import type { KeptList } from '../core/kept-list';
import type { Checklist, ProgressEvent } from '../core/types';
import type { Database } from './db';

/**
 * All lists that anything was done in. Of the versions of an edited article at one address there is the one that was last
 * worked on, with what was done in all of them.
 */
export async function readLists(db: Database): Promise<KeptList[]> {
  const [checklists, events] = await db.transaction('r', db.checklists, db.events, () =>
    Promise.all([db.checklists.toArray(), db.events.toArray()]),
  );
  const byList = groupBy(events, ({ checklistId }) => checklistId);
  return [...groupBy(checklists, ({ url }) => url).values()].flatMap((versions) => join(versions, byList));
}

/** One of them, by the id of any of its versions; `null` when it is not kept. */
export async function readList(db: Database, checklistId: string): Promise<KeptList | null> {
  return db.transaction('r', db.checklists, db.events, async () => {
    const checklist = await db.checklists.get(checklistId);
    if (!checklist) return null;
    const { checklists, events } = await readVersions(db, checklist.url);
    return (
      join(
        checklists,
        groupBy(events, ({ checklistId }) => checklistId),
      )[0] ?? null
    );
  });
}

/** All that is kept of the lists at an address. To be called inside a transaction over both tables. */
export async function readVersions(
  db: Database,
  url: string,
): Promise<{ checklists: Checklist[]; events: ProgressEvent[] }> {
  const checklists = await db.checklists.where('url').equals(url).toArray();
  const ids = checklists.map(({ id }) => id);
  return { checklists, events: await db.events.where('checklistId').anyOf(ids).toArray() };
}

/** The version that was last worked on, with the events of all of them; `[]` without any. */
function join(versions: readonly Checklist[], byList: ReadonlyMap<string, ProgressEvent[]>): KeptList[] {
  const lastAt = ({ id }: Checklist) => Math.max(0, ...(byList.get(id) ?? []).map(({ at }) => at));
  const checklist = versions.toSorted((a, b) => lastAt(b) - lastAt(a))[0];
  const events = versions.flatMap(({ id }) => byList.get(id) ?? []);
  return checklist && events.length > 0 ? [{ checklist, events }] : [];
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
