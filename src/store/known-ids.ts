import type { Database } from './db';
import { groupBy, versionKey } from './kept-lists';

/** What is kept, by its ids alone. */
export interface KnownIds {
  lists: ReadonlySet<string>;
  events: ReadonlySet<string>;
  /** Ids of the lists, those of one article together. */
  versions: readonly (readonly string[])[];
}

/** Reads keys only: quick for tens of thousands of lists. */
export async function readKnownIds(db: Database): Promise<KnownIds> {
  const [ids, urls, events] = await db.transaction('r', db.checklists, db.events, () =>
    Promise.all([
      db.checklists.orderBy('url').primaryKeys(),
      db.checklists.orderBy('url').keys(),
      db.events.toCollection().primaryKeys(),
    ]),
  );
  const places = ids.map((id, nth) => ({ id, url: String(urls[nth]) }));
  const versions = [...groupBy(places, versionKey).values()].map((group) => group.map(({ id }) => id));
  return { lists: new Set(ids), events: new Set(events), versions };
}
