import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { noteBackgroundErrors } from '../../scripts/open/chromium-extensions';
import { openArticle, readPage, serve, tick, ticked, visit } from './article';
import { forEachBrowser, type Rig, until } from './harness';

declare const chrome: {
  runtime: { id: string };
  storage: { local: { set(items: object): Promise<void> } };
  permissions: { getAll(): Promise<{ origins?: string[] }> };
};

/** What a page that FixTrail may look at has shown by then, in milliseconds; the machine may be busy. */
const QUIET_MS = 4500;

describe('sites that are taken back', () => {
  forEachBrowser((rig, name) => {
    afterEach(() => rig.browser.setAccess('all'));

    it('leave an open list usable, with its ticks saved', async () => {
      const article = await openArticle(rig, 'nested-substeps', 'https://open-list.example/');
      await rig.browser.setAccess('onClick');
      await tick(article, 1);
      await article.overlay.click('[data-action="undo"]');
      await until(async () => (await ticked(article)).length === 0, 'the undo');
      await tick(article, 2);
      await rig.browser.setAccess('all');
      await article.page.reload({ waitUntil: 'domcontentloaded' });
      await article.overlay.waitFor('[data-step-id]');
      expect(await ticked(article)).toEqual([2]);
      await article.page.close();
    });

    it('are left alone until the button is clicked, which makes the list', async () => {
      // Chromium asks to reload a page that it has kept scripts from, before it shows the popup: this one had its scripts.
      const page = await rig.browser.newPage(serve(rig, 'https://on-click.example/', readPage('not-tutorial')));
      await rig.browser.setAccess('onClick');
      if (name === 'firefox') {
        await page.close();
        await (await openQuietly(rig, 'https://unseen.example/')).close();
        // Firefox runs stage 1 at the very click on the button: on an article the list would be there before it is asked for.
        const url = serve(rig, 'https://on-click-too.example/', readPage('not-tutorial'));
        await makeChecklist(rig, await rig.browser.newPage(url));
      } else await makeChecklist(rig, page);
    });

    it('work by themselves again once they are granted, in open pages too', async () => {
      await rig.browser.setAccess('onClick');
      const page = await openQuietly(rig, 'https://granted.example/');
      await rig.browser.setAccess({ site: 'granted.example' });
      await rig.browser.overlay(page).waitFor('[data-step-id]');
      await page.close();
      const other = await openQuietly(rig, 'https://still-not.example/');
      await rig.browser.setAccess('all');
      await rig.browser.overlay(other).waitFor('[data-step-id]');
      await other.close();
      await (await visit(rig, 'https://granted.example/')).page.close();
    });

    it.runIf(name === 'chromium')('cause no errors, whatever is changed meanwhile', async () => {
      const id = await rig.browser.callExtension(() => chrome.runtime.id);
      const errors = await noteBackgroundErrors(rig.browser.puppeteer, id);
      const article = await openArticle(rig, 'nested-substeps', 'https://no-errors.example/');
      await rig.browser.setAccess('onClick');
      await rig.browser.callExtension(() =>
        chrome.storage.local.set({ preferences: { theme: 'dark' }, enabled: false }),
      );
      await until(async () => (await article.overlay.count('*')) === 0, 'the list to go');
      await rig.browser.callExtension(() => chrome.storage.local.set({ preferences: {}, enabled: true }));
      await article.overlay.waitFor('[data-step-id]');
      await article.overlay.click('[data-action="refuse"]');
      await article.overlay.waitFor('.refused');
      await article.overlay.click('[data-action="undo-refuse"]');
      await article.overlay.waitFor('[data-step-id]');
      await rig.browser.setAccess('all');
      await article.page.close();
      expect(errors).toEqual([]);
    });

    it('are said in the options, which can ask for all again', async () => {
      await rig.browser.setAccess({ site: 'one.example' });
      const page = await rig.browser.extensionPage('options.html#access');
      const state = () =>
        page.evaluate(() => document.querySelector<HTMLElement>('#access [data-access]')?.dataset.access ?? '');
      await until(async () => (await state()) === 'some', 'one site');
      const sites = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('#access [data-key]')].map(({ dataset }) => dataset.key),
      );
      expect(sites).toEqual(['one.example']);
      await rig.browser.setAccess('onClick');
      await until(async () => (await state()) === 'onClick', 'no site');
      if (name === 'firefox') {
        await (await page.$('[data-action="ask-all"]'))?.click();
        await until(async () => (await state()) === 'all', 'all sites');
        await (await page.$('[data-action="take-back-all"]'))?.click();
        await until(async () => (await state()) === 'onClick', 'no site again');
        const { origins } = await rig.browser.callExtension(() => chrome.permissions.getAll());
        expect(origins).toEqual([]);
      }
      await page.close();
    });
  });
});

/** An article on which nothing of ours happens by itself. */
async function openQuietly(rig: Rig, url: string): Promise<Page> {
  serve(rig, url, readPage('nested-substeps'));
  const page = await rig.browser.newPage(url);
  await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
  expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain('fixtrail');
  return page;
}

/** Has the popup make a list of a page that FixTrail may look at only at a click, and ticks in it. */
async function makeChecklist(rig: Rig, page: Page): Promise<void> {
  const popup = await rig.browser.toolbarClick(page);
  await until(async () => (await popup.text()).includes('only when you click'), 'the popup to say so');
  await popup.click('[data-action="make-checklist"]');
  const overlay = rig.browser.overlay(page);
  await overlay.waitFor('[data-step-id]');
  await until(async () => !(await popup.text()).includes('Looking'), 'the popup to go on');
  await popup.close();
  await tick({ page, overlay, url: page.url() }, 0);
  await page.close();
}
