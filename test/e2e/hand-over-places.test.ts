import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { callFirefoxWindow } from '../../scripts/open/bidi';
import { openArticle, openVariant, readPage, serve, stepSelector, tick, ticked, waitForState } from './article';
import { fillDisk, STORAGE_LIMIT_BYTES, tickUntilFull } from './full-disk';
import { choose, closeAll, openFromOverlay, preview, saveFile } from './hand-over-hands';
import { forEachBrowser, type Rig, until } from './harness';

declare const chrome: typeof extensionApi;

const PRIVATE = 'https://private.example/printer';

describe('a web page that was saved', () => {
  forEachBrowser((rig) => {
    it('works from the disk without a connection, and keeps its ticks', async () => {
      const article = await openVariant(rig, 'step-meanings', 'offline');
      await tick(article, 0);
      const own = await openFromOverlay(rig, article);
      await choose(own, 'format', 'html');
      const saved = await saveFile(rig, own);
      await closeAll(own, article);

      const page = await rig.browser.newTab();
      await cutNetwork(rig, page, true);
      await page.goto(pathToFileURL(join(rig.downloads, saved.name)).href);
      const boxes = () => page.$$eval('input', (all) => all.flatMap(({ checked }, at) => (checked ? [at] : [])));
      expect(await boxes()).toEqual([0]);
      await (await page.$$('input'))[2]?.click();
      await (await page.$$('input'))[0]?.click();
      expect(await boxes()).toEqual([2]);
      await page.reload();
      expect(await boxes()).toEqual([2]);
      expect(await page.$eval('#not-kept', (words) => words.checkVisibility())).toBe(false);
      expect(await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))).toEqual([]);
      await cutNetwork(rig, page, false);
      await page.close();
    });

    it('is shown before it is saved, without scripts and with no way out', async () => {
      const article = await openArticle(rig, 'step-meanings', 'https://previewed.example/');
      const own = await openFromOverlay(rig, article);
      await choose(own, 'format', 'html');
      const inside = () =>
        own.page.$eval('iframe.sheet', (sheet) => {
          const { contentDocument: document, contentWindow: window } = sheet as HTMLIFrameElement;
          const links = [...(document?.querySelectorAll('a') ?? [])].map(({ target }) => target);
          const shown = [...(document?.querySelectorAll('li, noscript') ?? [])].filter((one) => one.checkVisibility());
          return { url: window?.location.href, links, shown: shown.map(({ localName }) => localName) };
        });
      await until(async () => (await inside()).links[0] === '_blank', 'its link to be shut');
      const before = await inside();
      expect(before.url).toBe('about:srcdoc');
      expect(new Set(before.shown)).toEqual(new Set(['li']));
      const tabs = (await rig.browser.puppeteer.pages()).length;
      await own.page.$eval('iframe.sheet', (sheet) =>
        (sheet as HTMLIFrameElement).contentDocument?.querySelector('a')?.click(),
      );
      expect(await inside()).toEqual(before);
      expect((await rig.browser.puppeteer.pages()).length).toBe(tabs);
      await closeAll(own, article);
    });
  });

  /** Cuts this page, in Firefox the whole browser, off from everything, or connects it again. */
  async function cutNetwork({ browser }: Rig, page: Page, isCut: boolean): Promise<void> {
    if (browser.name === 'chromium') return page.setOfflineMode(isCut);
    const set = '(isOffline) => { Services.io.offline = Boolean(isOffline); }';
    await callFirefoxWindow(browser.puppeteer, set, { values: [Number(isCut)] });
  }
});

describe('a list of a private window', () => {
  forEachBrowser((rig) => {
    it('is handed over, and nothing of it reaches the disk', async () => {
      await rig.browser.allowPrivateWindows();
      serve(rig, PRIVATE, readPage('fix-n-headings'));
      const page = await rig.browser.newPrivatePage(PRIVATE);
      const article = { page, overlay: rig.browser.overlay(page), url: PRIVATE };
      await article.overlay.waitFor('[data-step-id]');
      await article.overlay.click(await stepSelector(article, 1));
      await waitForState(article, 'private');
      await until(async () => (await readStores(rig)).session.includes('"kind":"done"'), 'the tick in memory');

      const own = await openFromOverlay(rig, article);
      expect(await preview(own)).toContain('[x]');
      expect(await own.texts('.small')).toContain(
        'From a private window. Only what you save here is written to the disk.',
      );
      expect(await own.count('input[value="all"]')).toBe(0);
      expect(await own.page.title()).toBe('FixTrail: hand over');
      const { disk, session } = await readStores(rig);
      expect(session).toContain('private.example');
      expect(disk).not.toContain('private.example');

      await own.page.close();
      await page.close();
      await until(async () => !(await readStores(rig)).session.includes('private.example'), 'all to be forgotten');
      expect((await readStores(rig)).disk).not.toContain('private.example');
    });
  });
});

describe('on a full disk', () => {
  forEachBrowser(
    (rig) => {
      it('a list is handed over with the tick that could not be saved', async () => {
        const article = await openArticle(rig, 'numbered-headings');
        await tick(article, 0);
        await fillDisk(rig);
        await article.page.bringToFront();
        const last = await tickUntilFull(article);
        expect(await ticked(article)).toHaveLength(last + 1);
        const own = await openFromOverlay(rig, article);
        expect((await preview(own)).match(/\[x\]/g)).toHaveLength(last + 1);
        await closeAll(own, article);
      }, 120_000);
    },
    { storageLimitBytes: STORAGE_LIMIT_BYTES },
  );
});

/** All that the extension has stored, as text: on the disk, and in memory. */
function readStores(rig: Rig): Promise<{ disk: string; session: string }> {
  return rig.browser.callExtension(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const databases = await Promise.all(
      (await indexedDB.databases()).map(async ({ name = '' }) => {
        const db = await done(indexedDB.open(name));
        const stores = [...db.objectStoreNames].map((store) => done(db.transaction(store).objectStore(store).getAll()));
        const all = await Promise.all(stores);
        db.close();
        return all;
      }),
    );
    return {
      disk: JSON.stringify([databases, await chrome.storage.local.get(null), { ...localStorage }]),
      session: JSON.stringify(await chrome.storage.session.get(null)),
    };
  });
}
