import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { foldEvents } from '@/src/core/progress/fold';
import type { ProgressEvent } from '@/src/core/types';
import { type Database, openDatabase } from '@/src/store/db';
import { createDurableLog } from '@/src/store/durable-log';
import { aChecklist, aFix, aStep } from '../a-checklist';

const NAME = 'fixtrail-test';
const list = aChecklist([aFix('one', [aStep('a'), aStep('b')])]);
const tick = (id: string, stepId: string, checklistId = 'list'): ProgressEvent => ({
  id,
  at: 1,
  checklistId,
  kind: 'done',
  fixId: 'one',
  stepId,
});

let db: Database;
beforeEach(() => {
  db = openDatabase(NAME);
});
afterEach(async () => {
  db.close();
  await Dexie.delete(NAME);
});

describe('the durable log', () => {
  it('gives back what was appended, to another connection too', async () => {
    await createDurableLog(db).append(list, tick('1', 'a'));
    db.close();
    const again = openDatabase(NAME);
    expect(await createDurableLog(again).load(list)).toEqual([tick('1', 'a')]);
    again.close();
  });

  it('keeps an event that comes twice once', async () => {
    const log = createDurableLog(db);
    await log.append(list, tick('1', 'a'));
    await log.append(list, tick('1', 'a'));
    expect(await log.load(list)).toHaveLength(1);
  });

  it('keeps nothing of an event that could not be stored whole', async () => {
    const broken = { ...tick('1', 'a'), note: () => undefined } as unknown as ProgressEvent;
    await expect(createDurableLog(db).append(list, broken)).rejects.toThrow();
    expect(await db.checklists.count()).toBe(0);
    expect(await db.events.count()).toBe(0);
  });

  it('finds the ticks of an edited article at the same address, by the steps that are the same', async () => {
    const log = createDurableLog(db);
    await log.append(list, tick('1', 'a'));
    const edited = aChecklist([aFix('one', [aStep('a'), aStep('new')])], { id: 'edited' });
    expect(foldEvents(await log.load(edited)).done).toEqual(new Set(['a']));
  });

  it('finds the ticks of the same article at another address', async () => {
    const log = createDurableLog(db);
    await log.append(list, tick('1', 'a'));
    expect(await log.load({ ...list, url: 'https://other.example/copy' })).toHaveLength(1);
  });

  it('knows nothing of other articles', async () => {
    const log = createDurableLog(db);
    await log.append(list, tick('1', 'a'));
    expect(await log.load(aChecklist([], { id: 'other', url: 'https://site.example/other' }))).toEqual([]);
  });
});

describe('the database', () => {
  it('asks the browser to write to the disk before it says that it has', async () => {
    const asked: (string | undefined)[] = [];
    const original = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (...args) {
      if (args[1] === 'readwrite') asked.push(args[2]?.durability);
      return original.apply(this, args);
    };
    // The library takes the function when it opens the database.
    await createDurableLog(db).append(list, tick('1', 'a'));
    IDBDatabase.prototype.transaction = original;
    expect(asked).toEqual(['strict']);
    expect(db.verno).toBe(2);
  });

  it('takes over what an older version wrote', async () => {
    db.close();
    await Dexie.delete(NAME);
    const older = new Dexie(NAME);
    older.version(0.1).stores({ events: 'id' });
    await older.open();
    await older.table('events').put(tick('1', 'a'));
    older.close();
    db = openDatabase(NAME);
    expect(await createDurableLog(db).load(list)).toEqual([tick('1', 'a')]);
  });

  it('keeps the lists and ticks that version 1 stored, and says nothing of what they mean', async () => {
    db.close();
    await Dexie.delete(NAME);
    const older = new Dexie(NAME);
    older.version(1).stores({ events: 'id, checklistId', checklists: 'id, url' });
    await older.open();
    await older.table('events').put(tick('1', 'a'));
    const anchor = { tag: 'li', text: 'a', nth: 0 };
    const step = { id: 'a', text: 'a', html: 'a', number: 1, lead: null, anchor, substeps: [] };
    const fix = { id: 'one', label: '', title: 'one', anchor, summary: null, steps: [step] };
    const { url, title, language, source } = list;
    const stored = { schema: 1, id: 'list', title, url, language, source, fixes: [fix] };
    await older.table('checklists').put(stored);
    older.close();
    db = openDatabase(NAME);
    expect(await db.checklists.get('list')).toEqual({
      ...stored,
      schema: 2,
      platforms: [],
      fixes: [
        {
          ...fix,
          platforms: [],
          promoted: false,
          restarts: false,
          steps: [
            {
              ...step,
              alternative: null,
              commands: [],
              platforms: [],
              promoted: false,
              restarts: false,
              waitSeconds: null,
            },
          ],
        },
      ],
    });
    expect(await createDurableLog(db).load(list)).toEqual([tick('1', 'a')]);
  });
});
