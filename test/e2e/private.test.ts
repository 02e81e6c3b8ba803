import { beforeAll, describe, expect, it } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { type Article, readPage, serve, stepSelector, tick, ticked, visit, waitForState } from './article';
import { forEachBrowser, type Rig, until } from './harness';

declare const chrome: typeof extensionApi;

const URL = 'https://private.example/printer';

describe('private windows', () => {
  forEachBrowser((rig) => {
    let article: Article;

    beforeAll(async () => {
      await rig.browser.allowPrivateWindows();
      // Makes sure that the stores which must not know of it are there, and are read rightly.
      serve(rig, 'https://open.example/', readPage('numbered-headings'));
      const open = await visit(rig, 'https://open.example/');
      await tick(open, 0);
      await open.page.close();
      serve(rig, URL, readPage('fix-n-headings'));
      const page = await rig.browser.newPrivatePage(URL);
      article = { page, overlay: rig.browser.overlay(page), url: URL };
      await article.overlay.waitFor('[data-step-id]');
    });

    it('say before the first tick how long it will be kept', async () => {
      await waitForState(article, 'private');
      expect(await article.overlay.text('.save')).toBe('Private window: kept until it is closed');
    });

    it('keep ticks over a reload', async () => {
      await article.overlay.click(await stepSelector(article, 1));
      await until(async () => (await readStores(rig)).session.includes('"kind":"done"'), 'the tick in memory');
      await waitForState(article, 'private');
      await article.page.reload({ waitUntil: 'domcontentloaded' });
      await article.overlay.waitFor('[data-step-id]');
      expect(await ticked(article)).toEqual([1]);
      await waitForState(article, 'private');
    });

    it('write neither ticks nor what was read to the disk', async () => {
      const stores = await readStores(rig);
      expect(stores.disk).toContain('open.example');
      expect(stores.disk).not.toContain('private.example');
      expect(stores.session).toContain('private/');
      expect(stores.events).toBe(1);
    });

    it('learn for themselves only, and not on the disk', async () => {
      const popup = await rig.browser.toolbarClick(article.page);
      await until(async () => (await popup.text()).includes('Not a fix list?'), 'the private popup');
      await popup.click('[data-action="refuse"]');
      await until(async () => (await article.overlay.count('*')) === 0, 'the page as it was');
      await until(async () => (await popup.text()).includes('You said that this page is no list'), 'what was said');
      const { disk, session } = await readStores(rig);
      expect(session).toContain('private.example');
      expect(disk).not.toContain('private.example');
      await article.page.reload({ waitUntil: 'domcontentloaded' });
      await until(async () => (await popup.text()).includes('You said that this page is no list'), 'what was said');
      expect(await article.overlay.count('*')).toBe(0);
      await popup.click('[data-action="forget-page"]');
      await article.overlay.waitFor('[data-step-id]');
      await popup.close();
      expect((await readStores(rig)).session).not.toContain('private.example');
    });

    it('pause a site for themselves only, and not on the disk', async () => {
      const popup = await rig.browser.toolbarClick(article.page);
      await until(async () => (await popup.text()).includes('nothing is written to the disk'), 'the private popup');
      await popup.click('[data-switch="here"]');
      await until(async () => (await article.overlay.count('*')) === 0, 'the page as it was');
      await popup.close();
      const { disk, session } = await readStores(rig);
      expect(session).toContain('private.example');
      expect(disk).not.toContain('private.example');
    });

    it('leave nothing behind when the last one is closed', async () => {
      await article.page.close();
      await until(async () => !(await readStores(rig)).session.includes('private'), 'all to be forgotten');
      expect((await readStores(rig)).disk).not.toContain('private.example');
    });
  });
});

/** All that the extension has stored, as text. */
function readStores(rig: Rig): Promise<{ disk: string; session: string; events: number }> {
  return rig.browser.callExtension(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await done(indexedDB.open('fixtrail'));
    const [events = [], checklists] = await Promise.all(
      ['events', 'checklists'].map((name) => done<unknown[]>(db.transaction(name).objectStore(name).getAll())),
    );
    db.close();
    return {
      disk: JSON.stringify([events, checklists, await chrome.storage.local.get(null)]),
      session: JSON.stringify(await chrome.storage.session.get(null)),
      events: events.length,
    };
  });
}
