import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { foldEvents } from '@/src/core/progress/fold';
import type { ProgressEvent } from '@/src/core/types';
import { isList, readRecords } from '@/src/store/all-records';
import { deleteDamaged, readDamaged, restoreDamaged, writeDamaged } from '@/src/store/damaged';
import { type Database, openDatabase } from '@/src/store/db';
import { createDurableLog } from '@/src/store/durable-log';
import { readList, readLists } from '@/src/store/kept-lists';
import { deleteLists } from '@/src/store/trash';
import { aChecklist, aFix, aStep } from '../a-checklist';

const NAME = 'fixtrail-damaged-test';
const at = (id: string, url = `https://site.example/${id}`) =>
  aChecklist([aFix('one', [aStep('a'), aStep('b')])], { id, url, title: id });
const tick = (id: string, checklistId: string, stepId = 'a'): ProgressEvent => ({
  id,
  at: 1,
  checklistId,
  kind: 'done',
  fixId: 'one',
  stepId,
});

let db: Database;
beforeEach(async () => {
  db = openDatabase(NAME);
  const log = createDurableLog(db);
  for (const id of ['first', 'middle', 'last']) await log.append(at(id), tick(`t-${id}`, id));
});
afterEach(async () => {
  db.close();
  await Dexie.delete(NAME);
});

const titles = async () => (await readLists(db)).map(({ checklist }) => checklist.title).sort();
const spoil = (table: 'checklists' | 'events', record: object) => db.table(table).put(record);

/** Records that the browser finds and cannot read, as after a crash of the system. */
function makeUnreadable(...keys: string[]): void {
  db.checklists.hook('reading', (record) => {
    if (keys.includes(record.id)) throw new DOMException('Failed to read large IndexedDB value', 'DataError');
    return record;
  });
}

describe('a damaged list', () => {
  const broken = { id: 'middle', url: 'https://site.example/middle', title: 'middle', fixes: [{ id: 'one' }] };

  it('never takes the others with it', async () => {
    await spoil('checklists', broken);
    let damaged = 0;
    expect((await readLists(db, (records) => (damaged = records))).map(({ checklist }) => checklist.id)).toEqual([
      'first',
      'last',
    ]);
    expect(damaged).toBe(2);
    expect(await readList(db, 'middle')).toBeNull();
    expect(await readList(db, 'last')).toMatchObject({ checklist: { id: 'last' } });
  });

  it('is told as it is, with what was done in it', async () => {
    await spoil('checklists', broken);
    const damaged = await readDamaged(db);
    expect(damaged).toEqual([
      { table: 'checklists', key: 'middle', record: broken },
      { table: 'events', key: 't-middle', record: tick('t-middle', 'middle') },
    ]);
    expect(JSON.parse(writeDamaged(damaged))).toEqual(damaged);
  });

  it('is deleted, and brought back', async () => {
    await spoil('checklists', broken);
    const damaged = await readDamaged(db);
    await deleteDamaged(db, damaged);
    expect(await readDamaged(db)).toEqual([]);
    expect(await titles()).toEqual(['first', 'last']);
    await restoreDamaged(db, damaged);
    expect(await readDamaged(db)).toEqual(damaged);
  });

  it('does not take the place of the list that was opened since', async () => {
    await spoil('checklists', broken);
    const damaged = await readDamaged(db);
    await deleteDamaged(db, damaged);
    await createDurableLog(db).append(at('middle'), tick('new', 'middle', 'b'));
    await restoreDamaged(db, damaged);
    expect(await titles()).toEqual(['first', 'last', 'middle']);
  });

  it('is whole again when its article is ticked again, with what was done before', async () => {
    await spoil('checklists', broken);
    await createDurableLog(db).append(at('middle'), tick('new', 'middle', 'b'));
    const list = await readList(db, 'middle');
    expect(foldEvents(list?.events ?? []).done).toEqual(new Set(['a', 'b']));
  });

  it('is passed over where it is another version of a list', async () => {
    await spoil('checklists', { ...broken, id: 'edited', url: 'https://site.example/last' });
    expect(await titles()).toEqual(['first', 'last', 'middle']);
    expect(await readList(db, 'last')).toMatchObject({ checklist: { id: 'last' } });
    await deleteLists(db, ['last'], 1);
    expect(await titles()).toEqual(['first', 'middle']);
    expect(await readDamaged(db)).toHaveLength(1);
  });
});

describe('a list that the browser cannot read at all', () => {
  it('never takes the others with it, and is told by its id', async () => {
    makeUnreadable('middle');
    expect(await titles()).toEqual(['first', 'last']);
    expect(await readDamaged(db)).toContainEqual({ table: 'checklists', key: 'middle', record: null });
  });

  it('never takes other versions of it with it', async () => {
    await createDurableLog(db).append(at('edited', 'https://site.example/middle'), tick('new', 'edited', 'b'));
    makeUnreadable('middle');
    expect(await readList(db, 'edited')).toMatchObject({ checklist: { id: 'edited' } });
  });
});

describe('a damaged event', () => {
  const kinds = {
    'has no kind that is known': { ...tick('bad', 'middle'), kind: 'danced' },
    'has a kind that all objects know': { ...tick('bad', 'middle'), kind: 'constructor' },
    'has no time': { ...tick('bad', 'middle'), at: null },
    'belongs to no list': tick('bad', 'nowhere'),
    'comes after all lists': tick('bad', 'zzz'),
    'does not say of which list it is': { id: 'bad', at: 1, kind: 'done' },
  };
  for (const [what, record] of Object.entries(kinds))
    it(`that ${what} is told, and the others are read`, async () => {
      await spoil('events', record);
      expect(await readDamaged(db)).toEqual([{ table: 'events', key: 'bad', record }]);
      expect(await titles()).toEqual(['first', 'last', 'middle']);
      const list = await readList(db, 'middle');
      expect(list?.events).toEqual([tick('t-middle', 'middle')]);
      expect(await createDurableLog(db).load(at('middle'))).toEqual([tick('t-middle', 'middle')]);
    });
});

describe('all that is stored', () => {
  it('is read list by list, however many there are, each with its own events', async () => {
    const many = Array.from({ length: 450 }, (_, nth) => `list-${nth}`);
    await db.checklists.bulkPut(many.map((id) => at(id)));
    await db.events.bulkPut(many.flatMap((id) => [tick(`${id}-1`, id), tick(`${id}-2`, id, 'b')]));
    const seen: string[] = [];
    for await (const record of readRecords(db)) {
      if (!isList(record)) throw new Error(`${record.key} is damaged`);
      if (record.checklist.id.startsWith('list-')) expect(record.events).toHaveLength(2);
      seen.push(record.checklist.id);
    }
    expect(seen.sort()).toEqual([...many, 'first', 'last', 'middle'].sort());
  });

  it('is nothing when nothing is', async () => {
    await Promise.all([db.checklists.clear(), db.events.clear()]);
    expect(await readDamaged(db)).toEqual([]);
    expect(await readLists(db)).toEqual([]);
  });
});
