import { Dexie, type EntityTable } from 'dexie';
import type { Checklist, ProgressEvent } from '../core/types';
import { addImages, addMeaning } from '../core/upgrade-checklist';
import type { TakeInRecord } from './take-in';
import type { Trashed } from './trash';

/** Everything that outlives the browser. The background script has it open; pages of ours open it to keep or save many lists. */
export type Database = Dexie & {
  /** Grows only: progress is the fold of it. */
  events: EntityTable<ProgressEvent, 'id'>;
  /** The lists that anything was ticked in, or that were taken in. */
  checklists: EntityTable<Checklist, 'id'>;
  /** What was deleted, whole, until it is gone for good. */
  trash: EntityTable<Trashed, 'id'>;
  /** What was taken in last, as long as it can be taken back. */
  takenIn: EntityTable<TakeInRecord, 'id'>;
};

/**
 * The database, opened at first use. A change of what is stored is a new `version` below the last, with its `upgrade`
 * beside it; versions that were released are never edited.
 *
 * @param name another name is another database
 */
export function openDatabase(name = 'fixtrail'): Database {
  // Strict: a transaction is complete when it is on the disk, not when the system has promised to write it.
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Database;
  db.version(1).stores({
    events: 'id, checklistId',
    checklists: 'id, url',
  });
  db.version(2).upgrade((upgrade) =>
    upgrade
      .table('checklists')
      .toCollection()
      .modify((stored, row) => {
        row.value = addMeaning(stored);
      }),
  );
  db.version(3)
    .stores({ trash: 'id' })
    .upgrade((upgrade) =>
      upgrade
        .table('checklists')
        .toCollection()
        .modify((stored, row) => {
          row.value = addImages(stored);
        }),
    );
  db.version(4).stores({ takenIn: 'id, at' });
  return db;
}
