import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { KeptList } from '@/src/core/kept-list';
import { foldEvents } from '@/src/core/progress/fold';
import type { ProgressEvent } from '@/src/core/types';
import { type Database, openDatabase } from '@/src/store/db';
import { createDurableLog } from '@/src/store/durable-log';
import { readLists } from '@/src/store/kept-lists';
import { type TakeInMode, takeIn, undoTakeIn } from '@/src/store/take-in';
import { deleteLists, emptyTrash, readDeleted, restoreLists } from '@/src/store/trash';
import { aChecklist, aFix, aStep } from '../a-checklist';

const NAME = 'fixtrail-take-in-test';
let db: Database;
beforeEach(() => {
  db = openDatabase(NAME);
});
afterEach(async () => {
  db.close();
  await Dexie.delete(NAME);
});

const tick = (id: string, checklistId: string, stepId = 'a', at = 1): ProgressEvent => ({
  id,
  at,
  checklistId,
  kind: 'done',
  fixId: 'one',
  stepId,
});
const list = (id: string, events: ProgressEvent[] = [], url = `https://site.example/${id}`): KeptList => ({
  checklist: aChecklist([aFix('one', [aStep('a'), aStep('b')])], { id, url, title: id }),
  events,
});
const quiet = { signal: new AbortController().signal, onProgress: () => undefined };

async function* from(lists: readonly KeptList[]): AsyncGenerator<KeptList> {
  for (const one of lists) yield one;
}

const take = (lists: readonly KeptList[], mode: TakeInMode = 'merge') => takeIn(db, from(lists), mode, 100, quiet);
const keep = async ({ checklist, events }: KeptList) => {
  for (const event of events) await createDurableLog(db).append(checklist, event);
};
/** Title of each list that is shown → ids of its ticked steps. */
const shown = async () =>
  Object.fromEntries(
    (await readLists(db)).map(({ checklist, events }) => [checklist.title, [...foldEvents(events).done].sort()]),
  );
/** All that the database holds but for what can be taken back. */
const everything = async () => ({
  checklists: await db.checklists.toArray(),
  events: await db.events.toArray(),
  trash: await db.trash.toArray(),
});

describe('taking lists in', () => {
  it('keeps them beside those that are kept, with what was done in them', async () => {
    await keep(list('here', [tick('1', 'here')]));
    expect(await take([list('new', [tick('2', 'new', 'b')])])).toMatchObject({ added: 1, changed: 0, replaced: 0 });
    expect(await shown()).toEqual({ here: ['a'], new: ['b'] });
  });

  it('keeps a list in which nothing was done yet', async () => {
    await take([list('fresh')]);
    expect(await shown()).toEqual({ fresh: [] });
  });

  it('adds to a list that is kept only what it has not, and changes nothing of it', async () => {
    await keep(list('here', [tick('1', 'here')]));
    const other = list('here', [{ ...tick('1', 'here'), at: 9 }, tick('2', 'here', 'b')], 'https://else.example/');
    expect(await take([other])).toMatchObject({ added: 0, changed: 1 });
    expect(await db.checklists.get('here')).toMatchObject({ url: 'https://site.example/here' });
    expect(await db.events.get('1')).toMatchObject({ at: 1 });
    expect(await shown()).toEqual({ here: ['a', 'b'] });
  });

  it('adds nothing the second time', async () => {
    const lists = [list('one', [tick('1', 'one')]), list('two', [tick('2', 'two')])];
    await take(lists);
    const before = await everything();
    expect(await take(lists)).toMatchObject({ added: 0, changed: 0 });
    expect(await everything()).toEqual(before);
  });

  it('counts a list that comes twice once, with what was done in either', async () => {
    const twice = [list('one', [tick('1', 'one')]), list('one', [tick('1', 'one'), tick('2', 'one', 'b')])];
    expect(await take(twice)).toMatchObject({ added: 1, changed: 0 });
    expect(await shown()).toEqual({ one: ['a', 'b'] });
  });

  it('shows what was done in another version of a list that did not come along', async () => {
    await take([list('edited', [tick('1', 'earlier'), tick('2', 'edited', 'b')])]);
    expect(await shown()).toEqual({ edited: ['a', 'b'] });
  });

  it('leaves what was done in another version to that version where it is kept', async () => {
    const url = 'https://site.example/article';
    await keep(list('earlier', [tick('0', 'earlier', 'b')], url));
    await take([list('edited', [tick('1', 'earlier', 'a', 5)], url)]);
    expect(await db.events.get('1')).toMatchObject({ checklistId: 'earlier' });
    expect(await shown()).toEqual({ earlier: ['a', 'b'] });
  });

  it('never takes lists without an address for versions of each other', async () => {
    await take([list('one', [tick('1', 'one')], ''), list('two', [tick('2', 'two', 'b')], '')]);
    expect(await shown()).toEqual({ one: ['a'], two: ['b'] });
    expect(await createDurableLog(db).load(list('one', [], '').checklist)).toHaveLength(1);
    await deleteLists(db, ['one'], 1);
    expect(await shown()).toEqual({ two: ['b'] });
  });

  it('tells how far it is', async () => {
    const told: number[] = [];
    const many = Array.from({ length: 450 }, (_, nth) => list(`list-${nth}`, [tick(`e${nth}`, `list-${nth}`)]));
    await takeIn(db, from(many), 'merge', 1, { ...quiet, onProgress: (lists) => told.push(lists) });
    expect(told).toEqual([200, 400, 450]);
    expect(await db.checklists.count()).toBe(450);
  });

  it('waits for a source that is slow', async () => {
    async function* slow(): AsyncGenerator<KeptList> {
      await new Promise((resolve) => setTimeout(resolve, 300));
      yield list('late', [tick('1', 'late')]);
    }
    await takeIn(db, slow(), 'merge', 1, quiet);
    expect(await shown()).toEqual({ late: ['a'] });
  });
});

describe('taking lists in, in the place of others,', () => {
  it('moves all that are kept into the trash', async () => {
    const url = 'https://site.example/article';
    await keep(list('earlier', [tick('1', 'earlier')], url));
    await keep(list('edited', [tick('2', 'edited', 'b', 5)], url));
    await keep(list('other', [tick('3', 'other')]));
    expect(await take([list('new', [tick('4', 'new')])], 'replace')).toMatchObject({ added: 1, replaced: 2 });
    expect(await shown()).toEqual({ new: ['a'] });
    expect((await readDeleted(db)).map(({ checklistId }) => checklistId).sort()).toEqual(['edited', 'other']);
    await restoreLists(db, ['edited', 'other']);
    expect(await shown()).toEqual({ edited: ['a', 'b'], new: ['a'], other: ['a'] });
  });

  it('takes in a list that was kept as it comes', async () => {
    await keep(list('here', [tick('1', 'here'), tick('2', 'here', 'b')]));
    await take([list('here', [tick('1', 'here')])], 'replace');
    expect(await shown()).toEqual({ here: ['a'] });
  });
});

describe('taking lists in changes nothing', () => {
  const untouched = async (lists: AsyncIterable<KeptList>, mode: TakeInMode, watch = quiet) => {
    await keep(list('here', [tick('1', 'here')]));
    const before = await everything();
    await expect(takeIn(db, lists, mode, 1, watch)).rejects.toThrow();
    expect(await everything()).toEqual(before);
    expect(await db.takenIn.count()).toBe(0);
  };

  it('when the source breaks after many lists', async () => {
    async function* broken(): AsyncGenerator<KeptList> {
      for (let nth = 0; nth < 300; nth += 1) yield list(`list-${nth}`, [tick(`e${nth}`, `list-${nth}`)]);
      throw new Error('broken at line 301');
    }
    await untouched(broken(), 'replace');
  });

  it('when it is ended, and closes the source', async () => {
    const end = new AbortController();
    let isClosed = false;
    async function* endless(): AsyncGenerator<KeptList> {
      try {
        for (let nth = 0; ; nth += 1) yield list(`list-${nth}`, [tick(`e${nth}`, `list-${nth}`)]);
      } finally {
        isClosed = true;
      }
    }
    const watch = { signal: end.signal, onProgress: (lists: number) => lists >= 400 && end.abort() };
    await untouched(endless(), 'replace', watch as typeof quiet);
    expect(isClosed).toBe(true);
  });

  it('when the last event cannot be written', async () => {
    const bad = { ...tick('2', 'new'), note: () => undefined } as unknown as ProgressEvent;
    await untouched(from([list('new', [tick('3', 'new'), bad])]), 'merge');
  });
});

describe('what was taken in', () => {
  it('goes again, and leaves what was there as it was', async () => {
    await keep(list('here', [tick('1', 'here')]));
    const before = await everything();
    const { id } = await take([list('here', [tick('2', 'here', 'b')]), list('new', [tick('3', 'new')])]);
    await undoTakeIn(db, id);
    expect(await everything()).toEqual(before);
  });

  it('goes again, and what it replaced comes back', async () => {
    await keep(list('here', [tick('1', 'here')]));
    await keep(list('other', [tick('2', 'other')]));
    const before = await everything();
    const { id } = await take([list('here', [tick('3', 'here', 'b')]), list('new', [tick('4', 'new')])], 'replace');
    await undoTakeIn(db, id);
    expect(await everything()).toEqual(before);
  });

  it('leaves what was ticked since in a list that was there', async () => {
    await keep(list('here', [tick('1', 'here')]));
    const { id } = await take([list('here', [tick('2', 'here', 'b')])]);
    await keep(list('here', [tick('3', 'here', 'c')]));
    await undoTakeIn(db, id);
    expect(await shown()).toEqual({ here: ['a', 'c'] });
  });

  it('goes into the trash where it was worked on since', async () => {
    const { id } = await take([list('new', [tick('1', 'new')]), list('other', [tick('2', 'other')])]);
    await keep(list('new', [tick('3', 'new', 'b', 50)]));
    await undoTakeIn(db, id);
    expect(await shown()).toEqual({});
    expect(await readDeleted(db)).toEqual([{ checklistId: 'new', title: 'new', at: 50 }]);
    await restoreLists(db, ['new']);
    expect(await shown()).toEqual({ new: ['a', 'b'] });
  });

  it('cannot be taken back twice, nor when what it replaced is gone for good', async () => {
    const { id } = await take([list('new', [tick('1', 'new')])]);
    await undoTakeIn(db, id);
    await expect(undoTakeIn(db, id)).rejects.toThrow();
    await take([list('new', [tick('1', 'new')])]);
    const replacing = await take([list('other')], 'replace');
    await emptyTrash(db);
    await expect(undoTakeIn(db, replacing.id)).rejects.toThrow();
    expect(await shown()).toEqual({ other: [] });
  });

  it('can be taken back five times', async () => {
    const taken = [];
    for (let nth = 0; nth < 6; nth += 1) taken.push(await takeIn(db, from([list(`${nth}`)]), 'merge', nth, quiet));
    await expect(undoTakeIn(db, taken[0]?.id ?? '')).rejects.toThrow();
    for (const { id } of taken.slice(1).reverse()) await undoTakeIn(db, id);
    expect(await shown()).toEqual({ 0: [] });
  });
});
