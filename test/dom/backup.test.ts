import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createBackup, nameBackup } from '@/src/backup/create-backup';
import { makeCopyIfDue } from '@/src/backup/make-copy';
import { readIncoming } from '@/src/backup/read-incoming';
import { analyse } from '@/src/core/analyse';
import type { KeptList } from '@/src/core/kept-list';
import type { ProgressEvent } from '@/src/core/types';
import { type Copies, deleteCopies, loadCopy, openCopies, readCopies } from '@/src/store/copies';
import { type Database, openDatabase } from '@/src/store/db';
import { createDurableLog } from '@/src/store/durable-log';
import { readLists } from '@/src/store/kept-lists';
import { takeIn } from '@/src/store/take-in';
import { aChecklist, aFix, aStep } from '../a-checklist';
import { failOn, pageDocument } from './page-document';

const PAGES = import.meta.glob<string>('../pages/*/page.html', { query: '?raw', import: 'default', eager: true });
const NAMES = ['fixtrail-backup-test', 'fixtrail-backup-test-copies', 'fixtrail-backup-test-other'] as const;
const DAY_MS = 86_400_000;
const NOW = Date.UTC(2026, 10, 22, 12);
const SETTINGS = { pausedSites: ['site.example'] };
const quiet = { signal: new AbortController().signal, onProgress: () => undefined };
const tick = (id: string, checklistId: string, stepId = 'a'): ProgressEvent => ({
  id,
  at: 1,
  checklistId,
  kind: 'done',
  fixId: 'one',
  stepId,
});
const list = (id: string, url = `https://site.example/${id}`) =>
  aChecklist([aFix('one', [aStep('a'), aStep('b')])], { id, url, title: `“${id}”\n日本語 🖨` });

let db: Database;
let copies: Copies;
beforeEach(() => {
  db = openDatabase(NAMES[0]);
  copies = openCopies(NAMES[1]);
});
afterEach(async () => {
  db.close();
  copies.close();
  for (const name of NAMES) await Dexie.delete(name);
});

const keep = (id: string, url?: string) => createDurableLog(db).append(list(id, url), tick(`tick-${id}`, id));
const back = () => createBackup({ db, settings: SETTINGS }, NOW, quiet);
const copyAt = (at: number) => makeCopyIfDue({ db, settings: SETTINGS }, copies, at);

/** What another browser has that takes the file in, and the settings in it. */
async function takeElsewhere(file: Blob): Promise<{ lists: KeptList[]; settings: unknown }> {
  const other = openDatabase(NAMES[2]);
  const circumstances = { name: 'backup', now: NOW, report: (_: string, error: unknown) => Promise.reject(error) };
  const reading = readIncoming(file, circumstances, { signal: quiet.signal, onRead: () => undefined });
  await takeIn(other, reading.lists, 'merge', NOW, quiet);
  const lists = await readLists(other);
  other.close();
  return { lists, settings: reading.head().settings };
}

describe('a backup', () => {
  it('holds all that is kept, and is taken in elsewhere as the same', async () => {
    for (const id of ['one', 'two', 'three']) await keep(id);
    await keep('edited', 'https://site.example/one');
    const { file, lists, damaged } = await back();
    expect({ lists, damaged }).toEqual({ lists: 4, damaged: 0 });
    expect(await takeElsewhere(file)).toEqual({ lists: await readLists(db), settings: SETTINGS });
  });

  it('is taken in again whatever page its lists were made of', async () => {
    const made = Object.entries(PAGES).flatMap(([path, html]) => {
      const { checklist } = analyse(pageDocument(html), failOn);
      return checklist ? [{ ...checklist, url: `https://site.example/${path}` }] : [];
    });
    expect(made.length).toBeGreaterThan(30);
    for (const checklist of made) await createDurableLog(db).append(checklist, tick(checklist.id, checklist.id));
    const { file } = await back();
    expect((await takeElsewhere(file)).lists).toEqual(await readLists(db));
  });

  it('is a file that can be read where nothing is kept', async () => {
    const { file } = await back();
    expect(JSON.parse(await file.text())).toMatchObject({ format: 'fixtrail', version: 2, lists: [] });
  });

  it('leaves out what is damaged, and counts it', async () => {
    await keep('one');
    await keep('two');
    await db.table('checklists').put({ id: 'two', url: '', fixes: null });
    const { file, lists, damaged } = await back();
    expect({ lists, damaged }).toEqual({ lists: 1, damaged: 2 });
    expect((await takeElsewhere(file)).lists.map(({ checklist }) => checklist.id)).toEqual(['one']);
  });

  it('can be ended while it is written', async () => {
    const many = Array.from({ length: 1000 }, (_, nth) => list(`list-${nth}`));
    await db.checklists.bulkPut(many.map((one) => ({ ...one, title: one.title.repeat(500) })));
    const end = new AbortController();
    const told: number[] = [];
    const onProgress = (lists: number) => {
      told.push(lists);
      end.abort();
    };
    await expect(createBackup({ db, settings: {} }, NOW, { signal: end.signal, onProgress })).rejects.toThrow();
    expect(told).toHaveLength(1);
    expect(told[0]).toBeLessThan(1000);
  });

  it('is named after the day', () => {
    expect(nameBackup(new Date(2026, 0, 5, 23).getTime())).toBe('fixtrail-backup-2026-01-05.json');
  });
});

describe('a copy in the browser', () => {
  it('is a backup', async () => {
    await keep('one');
    expect(await copyAt(NOW)).toBe(true);
    const [info] = await readCopies(copies);
    expect(info).toMatchObject({ at: NOW, lists: 1 });
    const file = await loadCopy(copies, info?.id ?? '');
    expect(await takeElsewhere(file ?? new Blob())).toEqual({ lists: await readLists(db), settings: SETTINGS });
    expect(info?.bytes).toBeLessThan(file?.size ?? 0);
  });

  it('is made once a day, and only when something has changed', async () => {
    await keep('one');
    await copyAt(NOW);
    await keep('two');
    expect(await copyAt(NOW + DAY_MS - 1)).toBe(false);
    expect(await copyAt(NOW + DAY_MS)).toBe(true);
    expect(await copyAt(NOW + 2 * DAY_MS)).toBe(false);
    await createDurableLog(db).append(list('two'), tick('later', 'two', 'b'));
    expect(await copyAt(NOW + 2 * DAY_MS)).toBe(true);
    expect((await readCopies(copies)).map(({ lists }) => lists)).toEqual([2, 2, 1]);
  });

  it('is made again when the clock was set back', async () => {
    await keep('one');
    await copyAt(NOW);
    await keep('two');
    expect(await copyAt(NOW - 30 * DAY_MS)).toBe(true);
  });

  it('goes when there are three younger ones, with what is in it', async () => {
    for (let day = 0; day < 5; day += 1) {
      await keep(`list-${day}`);
      await copyAt(NOW + day * DAY_MS);
    }
    expect((await readCopies(copies)).map(({ lists }) => lists)).toEqual([5, 4, 3]);
    expect(await copies.contents.count()).toBe(3);
    expect(await loadCopy(copies, String(NOW))).toBeNull();
  });

  it('never takes the place of an earlier one where nothing is kept any more', async () => {
    await keep('one');
    await copyAt(NOW);
    await Promise.all([db.checklists.clear(), db.events.clear()]);
    expect(await copyAt(NOW + DAY_MS)).toBe(false);
    expect(await readCopies(copies)).toHaveLength(1);
  });

  it('goes with all others', async () => {
    await keep('one');
    await copyAt(NOW);
    await deleteCopies(copies);
    expect(await readCopies(copies)).toEqual([]);
    expect(await copies.contents.count()).toBe(0);
  });
});
