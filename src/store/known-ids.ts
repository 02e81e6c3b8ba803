import type { Database } from './db';
import { readPlaces } from './kept-lists';

/** What is kept, by its ids alone. */
export interface KnownIds {
  lists: ReadonlySet<string>;
  events: ReadonlySet<string>;
  /** Ids of the lists, those of one article together. */
  versions: readonly (readonly string[])[];
}

/** Reads keys only: quick for tens of thousands of lists. */
export async function readKnownIds(db: Database): Promise<KnownIds> {
  const [lists, events, places] = await db.transaction('r', db.checklists, db.events, () =>
    Promise.all([db.checklists.toCollection().primaryKeys(), db.events.toCollection().primaryKeys(), readPlaces(db)]),
  );
  const versions = places.map((versions) => versions.map(({ id }) => id));
  return { lists: new Set(lists), events: new Set(events), versions };
}
