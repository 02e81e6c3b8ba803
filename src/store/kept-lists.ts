import type { KeptList } from '../core/kept-list';
import type { Checklist, ProgressEvent } from '../core/types';
import { isList, readAll, readRecords, type WholeRecord } from './all-records';
import type { Database } from './db';
import { isWholeChecklist, isWholeEvent } from './is-whole';

/**
 * All lists that are kept: anything was done in them, or they were taken in. Of the versions of an edited article at one
 * address there is the one that was last worked on, with what was done in all of them. What is damaged is left out.
 *
 * @param onDamaged told how many records that are
 */
export async function readLists(db: Database, onDamaged?: (records: number) => void): Promise<KeptList[]> {
  const lists: WholeRecord[] = [];
  let damaged = 0;
  for await (const record of readRecords(db)) {
    if (isList(record)) lists.push(record);
    else damaged += 1;
  }
  onDamaged?.(damaged);
  const byList = new Map(lists.map(({ checklist, events }) => [checklist.id, events]));
  const checklists = lists.map(({ checklist }) => checklist);
  return [...groupBy(checklists, versionKey).values()].map((versions) => join(versions, byList));
}

/** One of them, by the id of any of its versions; `null` when it is not kept or damaged. */
export async function readList(db: Database, checklistId: string): Promise<KeptList | null> {
  return db.transaction('r', db.checklists, db.events, async () => {
    const checklist = await db.checklists.get(checklistId);
    if (!isWholeChecklist(checklist)) return null;
    const { checklists, events } = await readVersions(db, checklist);
    return join(
      checklists,
      groupBy(events, ({ checklistId }) => checklistId),
    );
  });
}

/** An id for each list that is kept, without reading it. */
export async function readListIds(db: Database): Promise<string[]> {
  const places = await db.transaction('r', db.checklists, () => readPlaces(db));
  return places.flatMap(([first]) => (first ? [first.id] : []));
}

/** Which lists are kept, the versions of each together, without reading them. */
export async function readPlaces(db: Database): Promise<Pick<Checklist, 'id' | 'url'>[][]> {
  const byUrl = db.checklists.orderBy('url');
  const [ids, urls] = await Promise.all([byUrl.clone().primaryKeys(), byUrl.clone().keys()]);
  const places = ids.map((id, nth) => ({ id, url: String(urls[nth]) }));
  return [...groupBy(places, versionKey).values()];
}

/** All that is kept of a list and its other versions, but for what is damaged. To be called inside a transaction over both tables. */
export async function readVersions(
  db: Database,
  checklist: Checklist,
): Promise<{ checklists: Checklist[]; events: ProgressEvent[] }> {
  const { url } = checklist;
  const others = url ? await readAll(db.checklists, db.checklists.where('url').equals(url)) : [{ record: checklist }];
  const checklists = others.map(({ record }) => record).filter(isWholeChecklist);
  const ids = checklists.map(({ id }) => id);
  return { checklists, events: await readEvents(db, ids) };
}

/** Whole events of lists by their ids. One request a list is answered at one blow; one for all would go from event to event. */
export async function readEvents(db: Database, checklistIds: readonly string[]): Promise<ProgressEvent[]> {
  const ofEach = [...new Set(checklistIds)].map((id) => readAll(db.events, db.events.where('checklistId').equals(id)));
  return (await Promise.all(ofEach))
    .flat()
    .map(({ record }) => record)
    .filter(isWholeEvent);
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
