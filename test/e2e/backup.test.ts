import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { openArticle, tick } from './article';
import { checkPage, loadAxe } from './axe';
import { forEachBrowser, type Rig, until } from './harness';
import { type OwnPage, openOwnPage } from './own-page';

declare const chrome: typeof extensionApi;

const BACKUP = /^fixtrail-backup-\d{4}-\d\d-\d\d(?: ?\(\d+\))?\.json$/;

describe('a backup', () => {
  forEachBrowser((rig) => {
    let settings: OwnPage;
    beforeAll(async () => {
      for (const slug of ['single-procedure', 'fix-n-headings']) {
        const article = await openArticle(rig, slug);
        await tick(article, 0);
        await article.page.close();
      }
      settings = await openSettings(rig);
    });
    afterEach(() => {
      for (const name of backupsIn(rig)) rmSync(join(rig.downloads, name));
    });

    it('is one file with every list, what was done in it, and the settings', async () => {
      await settings.click('[name="theme"][value="dark"]');
      await settings.click('[data-action="save-backup"]');
      const { name, saved } = await readBackup(rig);
      expect(saved).toMatchObject({ format: 'fixtrail', version: 2, settings: { preferences: { theme: 'dark' } } });
      expect(saved.lists.map(({ checklist }) => new URL(checklist.url).pathname).sort()).toEqual([
        '/fix-n-headings',
        '/single-procedure',
      ]);
      expect(saved.lists.map(({ events }) => events.map(({ kind }) => kind))).toEqual([['done'], ['done']]);
      await until(
        async () => (await settings.texts('.backup-progress [role="status"]'))[0] === `Saved as ${name}.`,
        name,
      );
      expect((await settings.texts('.backup > .small'))[0]).toContain('Last saved: now.');
      await settings.click('[name="theme"][value="auto"]');
    });

    it('is called to mind where the reader wants that, and not for a while when it is put off', async () => {
      const board = await openOwnPage(rig, 'dashboard.html');
      await board.waitFor('.card');
      expect(await board.count('.due')).toBe(0);
      await settings.click('[name="remindBackup"][value="monthly"]');
      await rig.browser.callExtension(() => chrome.storage.local.set({ lastBackup: 1 }));
      for (const page of [settings, board]) {
        await page.waitFor('.due');
        expect(await page.texts('.due p')).toEqual(['It is time for a backup.']);
      }
      await board.click('[data-action="backup-later"]');
      for (const page of [settings, board]) await until(async () => (await page.count('.due')) === 0, 'it to go');
      await rig.browser.callExtension(() => chrome.storage.local.set({ backupPutOff: 1 }));
      await board.waitFor('.due');
      await board.click('[data-action="backup-now"]');
      await readBackup(rig);
      for (const page of [settings, board]) await until(async () => (await page.count('.due')) === 0, 'it to go');
      await board.page.close();
      await settings.click('[name="remindBackup"][value="never"]');
    });

    it('is kept in the browser by itself, once a day, and can be saved as a file', async () => {
      await settings.page.bringToFront();
      await until(async () => {
        await settings.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
        return (await settings.count('[data-copy]')) === 1;
      }, 'the copy');
      expect((await settings.texts('[data-copy] p .small'))[0]).toMatch(/^\d checklists? · \d[\d.]* kB$/);
      await settings.click('[data-action="save-copy"]');
      const { saved } = await readBackup(rig);
      expect(saved).toMatchObject({ format: 'fixtrail', version: 2 });
      expect(saved.lists.length).toBeGreaterThan(0);

      // As if that had been made the day before yesterday: the next tick is followed by another.
      await rig.browser.callExtension(makeCopiesOld);
      const article = await openArticle(rig, 'plain-headings');
      await tick(article, 0);
      await article.page.close();
      await until(async () => {
        await settings.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
        return (await settings.count('[data-copy]')) === 2;
      }, 'the second copy');
    }, 90_000);

    it('brings back from a copy what was deleted since', async () => {
      const href = await settings.page.evaluate(() => document.querySelector('[data-copy] a')?.getAttribute('href'));
      const kept = await rig.browser.callExtension(deleteAllLists);
      expect(kept).toHaveLength(3);
      const board = await openOwnPage(rig, href ?? '');
      await board.waitFor('[data-action="take-in"]');
      await board.click('[data-action="take-in"]');
      await board.waitFor('[data-action="undo-take-in"]');
      expect(await rig.browser.callExtension(readListIds)).toEqual(kept);
      await board.page.close();
    });

    it('is gone when everything is deleted, and made anew when that is brought back', async () => {
      await settings.click('[data-action="delete-all"]');
      await settings.click('[data-action="delete-now"]');
      await until(async () => (await settings.count('[data-copy]')) === 0, 'the copies to be gone');
      await settings.click('[data-action="bring-all-back"]');
      await until(async () => (await settings.texts('.kept p'))[0]?.startsWith('3'), 'the lists to be back');
      await until(async () => {
        await settings.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
        return (await settings.count('[data-copy]')) === 1;
      }, 'another copy');
    }, 60_000);
  });
});

describe('a record that cannot be read', () => {
  forEachBrowser((rig) => {
    it('takes no other with it, is saved as it is, deleted and brought back', async () => {
      for (const slug of ['single-procedure', 'fix-n-headings']) {
        const article = await openArticle(rig, slug);
        await tick(article, 0);
        await article.page.close();
      }
      await rig.browser.callExtension(spoilOne);
      const board = await openOwnPage(rig, 'dashboard.html');
      await board.waitFor('.damaged button');
      expect(await board.count('.card')).toBe(1);
      expect(await board.texts('.damaged p')).toEqual(['2 records cannot be read. All others are as they were.']);
      await loadAxe(board.page);
      expect((await checkPage(board.page)).violations).toEqual([]);

      await board.click('[data-action="save-damaged"]');
      const file = join(rig.downloads, 'fixtrail-damaged.json');
      const saved = await until(async () => existsSync(file) && JSON.parse(readFileSync(file, 'utf8')), 'the file');
      expect(saved.map(({ table }: { table: string }) => table).sort()).toEqual(['checklists', 'events']);
      expect(JSON.stringify(saved)).toContain('"fixes":"lost"');

      await board.click('[data-action="delete-damaged"]');
      await board.waitFor('[data-action="restore-damaged"]');
      expect(await board.texts('.damaged p')).toEqual(['2 records are deleted.']);
      await board.click('[data-action="restore-damaged"]');
      await board.waitFor('[data-action="delete-damaged"]');
      const settings = await openSettings(rig);
      expect(await settings.texts('.damaged p')).toEqual(['2 records cannot be read. All others are as they were.']);
      await settings.click('[data-action="save-backup"]');
      const { saved: backup } = await readBackup(rig);
      expect(backup.lists).toHaveLength(1);
      await until(
        async () => (await settings.texts('.backup-progress [role="status"]'))[0]?.includes('are not in it'),
        'what is left out',
      );
    });
  });
});

interface Saved {
  lists: { checklist: { url: string }; events: { kind: string }[] }[];
}

async function openSettings(rig: Rig): Promise<OwnPage> {
  const page = await openOwnPage(rig, 'options.html');
  await page.waitFor('[data-action="save-backup"]');
  return page;
}

function backupsIn(rig: Rig): string[] {
  return readdirSync(rig.downloads).filter((name) => BACKUP.test(name));
}

/** The backup that was just saved. */
async function readBackup(rig: Rig): Promise<{ name: string; saved: Saved }> {
  const name = await until(async () => backupsIn(rig)[0], 'the backup');
  const saved = await until(async () => JSON.parse(readFileSync(join(rig.downloads, name), 'utf8')), 'all of it');
  return { name, saved };
}

/** Runs in a page of the extension. */
function readListIds(): Promise<string[]> {
  return chrome.runtime.sendMessage({ name: 'readListIds', payload: null });
}

/** Answers with their ids. Runs in a page of the extension. */
async function deleteAllLists(): Promise<string[]> {
  const checklistIds: string[] = await chrome.runtime.sendMessage({ name: 'readListIds', payload: null });
  await chrome.runtime.sendMessage({ name: 'deleteLists', payload: { checklistIds } });
  await chrome.runtime.sendMessage({ name: 'emptyTrash', payload: null });
  return checklistIds;
}

/** Runs in a page of the extension. */
async function makeCopiesOld(): Promise<void> {
  const opening = indexedDB.open('fixtrail-copies');
  const db = await new Promise<IDBDatabase>((resolve) => {
    opening.onsuccess = () => resolve(opening.result);
  });
  const infos = db.transaction('infos', 'readwrite').objectStore('infos');
  await new Promise<void>((resolve) => {
    const reading = infos.openCursor();
    reading.onsuccess = () => {
      const cursor = reading.result;
      if (!cursor) return resolve();
      cursor.update({ ...cursor.value, at: cursor.value.at - 2 * 86_400_000 });
      cursor.continue();
    };
  });
  db.close();
}

/** Runs in a page of the extension. */
async function spoilOne(): Promise<void> {
  const opening = indexedDB.open('fixtrail');
  const db = await new Promise<IDBDatabase>((resolve) => {
    opening.onsuccess = () => resolve(opening.result);
  });
  const lists = db.transaction('checklists', 'readwrite').objectStore('checklists');
  await new Promise<void>((resolve) => {
    const reading = lists.openCursor();
    reading.onsuccess = () => {
      const cursor = reading.result;
      if (cursor) cursor.update({ ...cursor.value, fixes: 'lost' }).onsuccess = () => resolve();
    };
  });
  db.close();
}
