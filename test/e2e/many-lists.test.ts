import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { forEachBrowser, type Rig, until } from './harness';
import { countKept, keepManyLists } from './many-lists';
import { type OwnPage, openOwnPage } from './own-page';

/** `LISTS=10000 npx vitest run --project e2e test/e2e/many-lists.test.ts` measures what large libraries take. */
const LISTS = Number(process.env.LISTS ?? 1000);
const EVENTS = LISTS * 8;
/** Far above what it takes: a machine that tests run on may have other things to do. */
const LIMIT_MS = { backup: 10_000 + 3 * LISTS, restore: 20_000 + 10 * LISTS };
const PATIENCE_MS = 600_000;

describe(`${LISTS} checklists`, () => {
  forEachBrowser((rig, name) => {
    let file = '';
    beforeAll(async () => {
      const settings = await openOwnPage(rig, 'options.html');
      await until(async () => (await settings.texts('.kept p'))[0] !== '', 'the database');
      await keepManyLists(rig, LISTS);
      await settings.page.close();
    }, PATIENCE_MS);

    it(
      'are saved as one file, which says how far it is and can be ended',
      async () => {
        const settings = await openOwnPage(rig, 'options.html');
        await settings.waitFor('[data-action="save-backup"]');
        expect(
          await follow(settings, '[data-action="save-backup"]', '.backup-progress', 'cancel-backup'),
        ).toMatchObject({
          last: 'Nothing was saved.',
        });
        expect(readdirSync(rig.downloads).filter((one) => one.endsWith('.json'))).toEqual([]);
        const { ms, shares, heap } = await follow(settings, '[data-action="save-backup"]', '.backup-progress', null);
        await until(async () => readdirSync(rig.downloads).some((one) => one.endsWith('.json')), 'the file');
        const [found = ''] = readdirSync(rig.downloads).filter((one) => one.endsWith('.json'));
        file = join(rig.downloads, found);
        await until(async () => (await isWholeFile(file)) && statSync(file).size, 'all of it', 60_000);
        console.log(`${name}: backup ${ms} ms, ${shares} pictures, ${statSync(file).size} bytes, heap ${heap} MB`);
        expect(shares).toBeGreaterThan(0);
        expect(ms).toBeLessThan(LIMIT_MS.backup);
        await settings.page.close();
      },
      PATIENCE_MS,
    );

    it(
      'are taken in from it, all or none, and can be taken back',
      async () => {
        await deleteAll(rig);
        const board = await openOwnPage(rig, 'dashboard.html#take-in');
        await choose(board, file);
        const ended = await follow(board, '[data-action="take-in"]', '.take-in', 'cancel-take-in');
        expect(ended.shares).toBeGreaterThan(0);
        expect(await countKept(rig)).toEqual({ checklists: 0, events: 0, trash: 0 });

        const { ms, shares, heap } = await follow(board, '[data-action="take-in"]', '.take-in', null);
        console.log(`${name}: restore ${ms} ms, ${shares} pictures, heap ${heap} MB`);
        expect(await countKept(rig)).toEqual({ checklists: LISTS, events: EVENTS, trash: 0 });
        expect(shares).toBeGreaterThan(0);
        expect(ms).toBeLessThan(LIMIT_MS.restore);

        const shelf = await openOwnPage(rig, 'dashboard.html');
        await until(() => shelf.count('.card'), 'the lists on the dashboard', LIMIT_MS.restore);
        expect(await shelf.count('.card')).toBe(Math.min(100, LISTS));
        await until(async () => (await shelf.texts('main')).join().includes(`${LISTS} checklists`), 'all of them');
        await shelf.page.close();

        await board.click('[data-action="undo-take-in"]');
        await until(async () => (await countKept(rig)).checklists === 0, 'them to go', LIMIT_MS.restore);
        expect(await countKept(rig)).toEqual({ checklists: 0, events: 0, trash: 0 });
        await board.page.close();
      },
      PATIENCE_MS,
    );

    it(
      'are taken in instead of others, which come back',
      async () => {
        await keepManyLists(rig, LISTS);
        const board = await openOwnPage(rig, 'dashboard.html#take-in');
        await choose(board, file);
        await board.click('[name="mode"][value="replace"]');
        const { ms } = await follow(board, '[data-action="take-in"]', '.take-in', null);
        console.log(`${name}: restore in the place of as many ${ms} ms`);
        expect(await countKept(rig)).toEqual({ checklists: LISTS, events: EVENTS, trash: LISTS });
        await board.click('[data-action="undo-take-in"]');
        await until(async () => (await countKept(rig)).trash === 0, 'them to be back', 2 * LIMIT_MS.restore);
        expect(await countKept(rig)).toEqual({ checklists: LISTS, events: EVENTS, trash: 0 });
        await board.page.close();
      },
      PATIENCE_MS,
    );
  });
});

interface Followed {
  /** From the click to the end. */
  ms: number;
  /** How many states of the progress bar were seen. */
  shares: number;
  /** What the place says at the end. */
  last: string;
  /** The most that the page's own objects took, where the browser says it. */
  heap: number | null;
}

/** Clicks, and follows the progress bar in a place until it is gone. `cancel`: the action to click as soon as it is there. */
function follow(page: OwnPage, click: string, place: string, cancel: string | null): Promise<Followed> {
  return page.page.evaluate(
    (clicked, within, ending) =>
      new Promise<Followed>((resolve) => {
        const begin = performance.now();
        const seen = new Set<string>();
        let heap: number | null = null;
        const look = () => {
          const { memory } = performance as { memory?: { usedJSHeapSize: number } };
          if (memory) heap = Math.max(heap ?? 0, Math.round(memory.usedJSHeapSize / 1e6));
          const bar = document.querySelector<HTMLProgressElement>(`${within} progress`);
          if (bar) {
            seen.add(`${bar.value}/${bar.max}`);
            if (ending) document.querySelector<HTMLElement>(`[data-action="${ending}"]`)?.click();
          } else if (seen.size > 0) {
            observer.disconnect();
            const last = (document.querySelector(`${within} [role="status"]`)?.textContent ?? '').trim();
            resolve({ ms: Math.round(performance.now() - begin), shares: seen.size, last, heap });
          }
        };
        const observer = new MutationObserver(look);
        observer.observe(document.body, { attributes: true, characterData: true, childList: true, subtree: true });
        document.querySelector<HTMLElement>(clicked)?.click();
        look();
      }),
    click,
    place,
    cancel,
  );
}

async function choose(board: OwnPage, file: string): Promise<void> {
  await board.waitFor('[data-action="take-in-file"]');
  const input = (await board.page.$('[data-action="take-in-file"]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
  await until(() => board.count('[data-action="take-in"]'), 'the preview', 120_000);
}

async function isWholeFile(file: string): Promise<boolean> {
  const size = statSync(file).size;
  await new Promise((resolve) => setTimeout(resolve, 300));
  return size > 0 && statSync(file).size === size;
}

function deleteAll(rig: Rig): Promise<void> {
  return rig.browser.callExtension(async () => {
    const opening = indexedDB.open('fixtrail');
    const db = await new Promise<IDBDatabase>((resolve) => {
      opening.onsuccess = () => resolve(opening.result);
    });
    const writing = db.transaction(['checklists', 'events'], 'readwrite');
    for (const store of ['checklists', 'events']) writing.objectStore(store).clear();
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    db.close();
  });
}
