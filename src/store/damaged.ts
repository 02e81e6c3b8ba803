import { type Damaged, isList, readRecords } from './all-records';
import type { Database } from './db';

/** All records that cannot be read, or are not what they should be, as they are. */
export async function readDamaged(db: Database): Promise<Damaged[]> {
  const found: Damaged[] = [];
  for await (const record of readRecords(db)) if (!isList(record)) found.push(record);
  return found;
}

/** Deletes damaged records, all or none. */
export async function deleteDamaged(db: Database, damaged: readonly Damaged[]): Promise<void> {
  await db.transaction('rw', db.checklists, db.events, async () => {
    for (const { table, key } of damaged) await db.table(table).delete(key);
  });
}

/** Brings those back that the browser could read, all or none, where nothing stands in their place by now. */
export async function restoreDamaged(db: Database, damaged: readonly Damaged[]): Promise<void> {
  await db.transaction('rw', db.checklists, db.events, async () => {
    for (const { table, key, record } of damaged)
      if (record !== null && !(await db.table(table).get(key))) await db.table(table).put(record);
  });
}

/** They as a file holds them: JSON, one record a line. */
export function writeDamaged(damaged: readonly Damaged[]): string {
  return `[\n${damaged.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`;
}
