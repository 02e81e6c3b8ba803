import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { KeptList } from '@/src/core/kept-list';
import { foldEvents } from '@/src/core/progress/fold';
import type { ProgressEvent } from '@/src/core/types';
import { type Database, openDatabase } from '@/src/store/db';
import { createDurableLog } from '@/src/store/durable-log';
import { readList, readLists } from '@/src/store/kept-lists';
import { deleteLists, emptyTrash, readDeleted, restoreLists } from '@/src/store/trash';
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
    expect(db.verno).toBe(4);
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

  describe('takes over', () => {
    const anchor = { tag: 'li', text: 'a', nth: 0 };
    const step = { id: 'a', text: 'a', html: 'a', number: 1, lead: null, anchor, substeps: [] };
    const meant = { alternative: null, commands: [], platforms: [], promoted: false, restarts: true, waitSeconds: 30 };
    const unknown = { ...meant, restarts: false, waitSeconds: null };
    const fix = { id: 'one', label: '', title: 'one', anchor, summary: null };
    const { url, title, language, source } = list;
    const stored = { id: 'list', title, url, language, source };

    const STORES: Record<number, Record<string, string>> = {
      1: { events: 'id, checklistId', checklists: 'id, url' },
      3: { trash: 'id' },
    };

    /** A database as an older version left it. */
    async function leave(version: number, checklist: object): Promise<void> {
      db.close();
      await Dexie.delete(NAME);
      const older = new Dexie(NAME);
      for (let each = 1; each <= version; each += 1) older.version(each).stores(STORES[each] ?? {});
      await older.open();
      await older.table('events').put(tick('1', 'a'));
      await older.table('checklists').put(checklist);
      older.close();
      db = openDatabase(NAME);
    }

    it('the lists and ticks of version 1, and says nothing of what they mean', async () => {
      await leave(1, { ...stored, schema: 1, fixes: [{ ...fix, steps: [step] }] });
      expect(await db.checklists.get('list')).toEqual({
        ...stored,
        schema: 3,
        platforms: [],
        fixes: [
          { ...fix, platforms: [], promoted: false, restarts: false, steps: [{ ...step, ...unknown, images: [] }] },
        ],
      });
      expect(await createDurableLog(db).load(list)).toEqual([tick('1', 'a')]);
      expect(await readLists(db)).toHaveLength(1);
    });

    it('the lists and ticks of version 2 with what they mean, without pictures', async () => {
      const meaning = { platforms: ['windows' as const], promoted: false, restarts: true };
      const before = { ...fix, ...meaning, steps: [{ ...step, ...meant }] };
      await leave(2, { ...stored, schema: 2, platforms: [], fixes: [before] });
      expect(await db.checklists.get('list')).toEqual({
        ...stored,
        schema: 3,
        platforms: [],
        fixes: [{ ...before, steps: [{ ...step, ...meant, images: [] }] }],
      });
      expect(await createDurableLog(db).load(list)).toEqual([tick('1', 'a')]);
      await deleteLists(db, ['list'], 1);
      expect(await readDeleted(db)).toHaveLength(1);
    });

    it('the lists and ticks of version 3 as they are, and can take others in', async () => {
      await leave(3, list);
      expect(await readLists(db)).toEqual([{ checklist: list, events: [tick('1', 'a')] }]);
      expect(await db.takenIn.toArray()).toEqual([]);
    });
  });
});

describe('the lists', () => {
  const other = aChecklist([aFix('two', [aStep('c')])], {
    id: 'other',
    url: 'https://site.example/other',
    title: 'Other',
  });
  const edited = aChecklist([aFix('one', [aStep('a'), aStep('new')])], { id: 'edited' });
  const at = (event: ProgressEvent, time: number): ProgressEvent => ({ ...event, at: time });
  const idsOf = (lists: readonly KeptList[]) => lists.map(({ checklist }) => checklist.id).sort();

  it('are those in which anything was done', async () => {
    const log = createDurableLog(db);
    await log.append(list, tick('1', 'a'));
    await log.append(other, tick('2', 'c', 'other'));
    expect(idsOf(await readLists(db))).toEqual(['list', 'other']);
    expect(await readLists(openDatabase('fixtrail-empty'))).toEqual([]);
    await Dexie.delete('fixtrail-empty');
  });

  it('show an edited article once: the version last worked on, with what was done in all of them', async () => {
    const log = createDurableLog(db);
    await log.append(edited, at(tick('2', 'new', 'edited'), 5));
    await log.append(list, at(tick('1', 'b'), 9));
    await log.append(edited, at(tick('3', 'a', 'edited'), 7));
    const [only, ...rest] = await readLists(db);
    expect(rest).toEqual([]);
    expect(only?.checklist.id).toBe('list');
    expect(foldEvents(only?.events ?? []).done).toEqual(new Set(['a', 'b', 'new']));
    expect(await readList(db, 'edited')).toEqual(only);
    expect(await readList(db, 'nowhere')).toBeNull();
  });

  describe('that are deleted', () => {
    beforeEach(async () => {
      const log = createDurableLog(db);
      await log.append(list, tick('1', 'a'));
      await log.append(edited, at(tick('2', 'new', 'edited'), 5));
      await log.append(other, tick('3', 'c', 'other'));
    });

    it('are gone with all their versions, and start afresh', async () => {
      await deleteLists(db, ['edited'], 100);
      expect(idsOf(await readLists(db))).toEqual(['other']);
      expect(await createDurableLog(db).load(list)).toEqual([]);
      expect(await createDurableLog(db).load(edited)).toEqual([]);
      expect(await readDeleted(db)).toEqual([{ checklistId: 'edited', title: edited.title, at: 100 }]);
    });

    it('come back together with what was done since', async () => {
      await deleteLists(db, ['edited', 'other'], 100);
      await createDurableLog(db).append(list, at(tick('4', 'b'), 200));
      await restoreLists(db, ['edited', 'other']);
      expect(idsOf(await readLists(db))).toEqual(['list', 'other']);
      expect(foldEvents(await createDurableLog(db).load(list)).done).toEqual(new Set(['a', 'b', 'new']));
      expect(await readDeleted(db)).toEqual([]);
    });

    it('come back whole when they were deleted twice', async () => {
      await deleteLists(db, ['other'], 100);
      await createDurableLog(db).append(other, at({ ...tick('5', 'd', 'other') }, 200));
      await deleteLists(db, ['other'], 300);
      expect(await readDeleted(db)).toHaveLength(1);
      await restoreLists(db, ['other']);
      expect(foldEvents(await createDurableLog(db).load(other)).done).toEqual(new Set(['c', 'd']));
    });

    it('have the name that the reader gave them', async () => {
      await createDurableLog(db).append(other, {
        id: '6',
        at: 9,
        checklistId: 'other',
        kind: 'renamed',
        title: 'Mine',
      });
      await deleteLists(db, ['other'], 100);
      expect(await readDeleted(db)).toMatchObject([{ title: 'Mine' }]);
    });

    it('are all gone or none', async () => {
      db.trash.hook('creating', (id) => {
        if (id === 'other') throw new Error('full');
      });
      await expect(deleteLists(db, ['edited', 'other'], 100)).rejects.toThrow();
      expect(idsOf(await readLists(db))).toEqual(['edited', 'other']);
      expect(await readDeleted(db)).toEqual([]);
    });

    it('are all back or none', async () => {
      await deleteLists(db, ['edited', 'other'], 100);
      db.events.hook('creating', (id) => {
        if (id === '3') throw new Error('full');
      });
      await expect(restoreLists(db, ['edited', 'other'])).rejects.toThrow();
      expect(await readLists(db)).toEqual([]);
      expect(await readDeleted(db)).toHaveLength(2);
    });

    it('are gone for good when the trash is emptied', async () => {
      await deleteLists(db, ['edited'], 100);
      await emptyTrash(db);
      await restoreLists(db, ['edited']);
      expect(idsOf(await readLists(db))).toEqual(['other']);
      expect(await readDeleted(db)).toEqual([]);
    });
  });
});
