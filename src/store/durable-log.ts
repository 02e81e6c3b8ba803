import type { Database } from './db';
import type { EventLog } from './event-log';

/** Events on the disk: one transaction each. */
export function createDurableLog(db: Database): EventLog {
  return {
    append: (checklist, event) =>
      db.transaction('rw', db.events, db.checklists, async () => {
        await db.checklists.put(checklist);
        await db.events.put(event);
      }),
    load: (checklist) =>
      db.transaction('r', db.events, db.checklists, async () => {
        const others = await db.checklists.where('url').equals(checklist.url).primaryKeys();
        return db.events
          .where('checklistId')
          .anyOf([checklist.id, ...others])
          .toArray();
      }),
  };
}
