import { Dexie } from 'dexie';
import type { Database } from './db';
import type { EventLog } from './event-log';
import { readEvents } from './kept-lists';

/** Events on the disk: one transaction each. */
export function createDurableLog(db: Database): EventLog {
  return {
    append: async (checklist, event) => {
      const write = () =>
        db.transaction('rw', db.events, db.checklists, async () => {
          await db.checklists.put(checklist);
          await db.events.put(event);
        });
      // After a write that found the disk full, Firefox (seen in 153) fails the next one too, whatever room there is by then.
      await write().catch((error) => (isInvalidState(error) ? write() : Promise.reject(error)));
    },
    load: (checklist) =>
      db.transaction('r', db.events, db.checklists, async () => {
        const others = checklist.url ? await db.checklists.where('url').equals(checklist.url).primaryKeys() : [];
        return readEvents(db, [checklist.id, ...others]);
      }),
  };
}

/** Dexie passes the browser's own error on, or keeps it inside the one that ended the transaction. */
function isInvalidState(error: { name?: string; inner?: { name?: string } }): boolean {
  return [error.name, error.inner?.name].includes(Dexie.errnames.InvalidState);
}
