import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import type { Popup } from '../../scripts/open/popup';
import { openArticle, readPage, readPlain, serve, stepSelector, tick, ticked } from './article';
import { forEachBrowser, type Rig, until } from './harness';
import { waitForWords } from './popup-words';
import { readOuterHtml } from './rendered';

declare const chrome: typeof extensionApi;

const OFF_HERE = 'FixTrail is off on this site.';
const OFF_EVERYWHERE = 'FixTrail is off everywhere.';
const NOT_AN_ARTICLE =
  '<!doctype html><html lang="en"><head><title>A note</title></head><body><h1>A note</h1></body></html>';
/** Where extensions may not work. */
const CLOSED = {
  chromium: ['about:blank', 'chrome://version'],
  firefox: ['about:blank', 'data:text/html,A note'],
} as const;

/** The one that is open. */
let popup: Popup | null = null;

describe('popup', () => {
  forEachBrowser((rig, name) => {
    afterEach(closePopup);

    it('tells the fixes, steps and hidden ads of an article, in one glance', async () => {
      const { page } = await openArticle(rig, 'list-cut-by-ads');
      const popup = await openPopup(rig, page, 'fixes in this article');
      const [fixes, steps] = await countExpected(rig, page);
      expect(await popup.text()).toContain(`${fixes} fixes in this article`);
      expect(await popup.text()).toContain(`${steps} steps`);
      expect(await popup.text()).toMatch(/\d+ ads hidden/);
      // Browsers make the popup as large as its content.
      const size = await popup.evaluate(({ defaultView, documentElement }) => ({
        width: defaultView?.innerWidth,
        isWhole: documentElement.scrollHeight <= (defaultView?.innerHeight ?? 0),
      }));
      expect(size).toEqual({ width: 320, isWhole: true });
      await page.close();
    });

    it('unfolds a folded overlay when it is opened', async () => {
      const { page, overlay } = await openArticle(rig, 'numbered-headings');
      await overlay.click('[data-action="collapse"]');
      await overlay.waitFor('[data-action="expand"]');
      await openPopup(rig, page, 'Show checklist');
      await overlay.waitFor('.dock');
      await page.close();
    });

    it.each([
      { what: 'a site', id: 'here', words: OFF_HERE, step: 1, isOtherLeftAlone: true },
      { what: 'everything', id: 'everywhere', words: OFF_EVERYWHERE, step: 2, isOtherLeftAlone: false },
    ])('switches $what off and on', async ({ id, words, step, isOtherLeftAlone }) => {
      const plain = await readPlain(rig, 'close-debris');
      const article = await openArticle(rig, 'close-debris', `https://switched.example/${id}`);
      const other = await openArticle(rig, 'single-procedure', `https://other.example/${id}`);
      await tick(article, step);
      const before = await ticked(article);
      const popup = await openPopup(rig, article.page, 'fixes in this article');

      await popup.click(`[data-switch="${id}"]`);
      await waitForWords(popup, words);
      await until(async () => (await readOuterHtml(article.page)) === plain, 'the page as it was');
      await until(async () => (await readBadge(rig, article.page)) === '', 'an empty badge');
      if (isOtherLeftAlone) expect(await other.overlay.count('.dock')).toBe(1);
      else await until(async () => (await other.overlay.count('*')) === 0, 'the other page as it was');
      await article.page.reload({ waitUntil: 'domcontentloaded' });
      expect(await article.overlay.count('*')).toBe(0);

      await popup.click(`[data-switch="${id}"]`);
      await waitForWords(popup, 'fixes in this article');
      await article.overlay.waitFor('[data-step-id]');
      expect(await ticked(article)).toEqual(before);
      await other.overlay.waitFor('.dock');
      await Promise.all([article.page.close(), other.page.close()]);
    });

    it('makes a checklist of a page that is no list of fixes, which is there again after a reload', async () => {
      const url = serve(rig, 'https://tutorial.example/pivot', readPage('not-tutorial'));
      const page = await rig.browser.newPage(url);
      const article = { page, overlay: rig.browser.overlay(page), url };
      const popup = await openPopup(rig, page, 'This does not look like a list of fixes.');
      expect(await article.overlay.count('*')).toBe(0);
      await popup.click('[data-action="make-checklist"]');
      await waitForWords(popup, 'fixes in this article');
      await article.overlay.waitFor('[data-step-id]');
      await closePopup();
      await tick(article, 2);
      await page.reload({ waitUntil: 'domcontentloaded' });
      await article.overlay.waitFor('[data-step-id]');
      expect(await ticked(article)).toEqual([2]);
      await page.close();
    });

    it('says so when there is nothing to tick', async () => {
      const page = await rig.browser.newPage(serve(rig, 'https://notes.example/', NOT_AN_ARTICLE));
      const popup = await openPopup(rig, page, 'This does not look like a list of fixes.');
      await popup.click('[data-action="make-checklist"]');
      await waitForWords(popup, 'There are no steps on this page that could be ticked.');
      expect(await popup.evaluate((document) => document.querySelector('.button'))).toBeNull();
      await page.close();
    });

    it.each(CLOSED[name])('says that it cannot work on %s', async (url) => {
      const page = await rig.browser.newTab();
      if (url !== 'about:blank') await page.goto(url);
      const popup = await openPopup(rig, page, 'FixTrail cannot work on this page.');
      expect(await popup.evaluate((document) => document.querySelector('input, .button'))).toBeNull();
      await page.close();
    });

    describe('badge', () => {
      let open: number;
      beforeAll(async () => {
        const { page } = await openArticle(rig, 'fix-n-headings', 'https://badge.example/count');
        [open = 0] = await countExpected(rig, page);
        await page.close();
      });

      it('counts the open fixes, one less with every fix that is settled', async () => {
        const article = await openArticle(rig, 'fix-n-headings', 'https://badge.example/settle');
        const { page, overlay } = article;
        await until(async () => (await readBadge(rig, page)) === String(open), 'the badge');
        const steps = await overlay.evaluate(
          (root) => root.querySelector('.fix')?.querySelectorAll('.step').length ?? 0,
        );
        for (let step = 0; step < steps; step += 1) await tick(article, step);
        await until(async () => (await readBadge(rig, page)) === String(open - 1), 'one less');
        await overlay.click(await stepSelector(article, 0));
        await until(async () => (await readBadge(rig, page)) === String(open), 'one more');
        await page.close();
      });

      it('is empty on other pages', async () => {
        const page = await rig.browser.newPage(serve(rig, 'https://notes.example/badge', NOT_AN_ARTICLE));
        expect(await readBadge(rig, page)).toBe('');
        await page.close();
      });
    });
  });
});

/** Opens the popup over a page and waits until it says so; it is closed after the test. */
async function openPopup(rig: Rig, page: Page, words: string): Promise<Popup> {
  popup = await rig.browser.toolbarClick(page);
  await waitForWords(popup, words);
  return popup;
}

async function closePopup(): Promise<void> {
  await popup?.close();
  popup = null;
}

/** Fixes and steps of the list on screen. */
function countExpected(rig: Rig, page: Page): Promise<number[]> {
  return rig.browser
    .overlay(page)
    .evaluate((root) => ['.fix', '.step'].map((selector) => root.querySelectorAll(selector).length));
}

function readBadge(rig: Rig, page: Page): Promise<string> {
  return rig.browser.callExtension(async (url) => {
    const tab = (await chrome.tabs.query({})).find((each) => each.url === url);
    return chrome.action.getBadgeText({ tabId: tab?.id ?? -1 });
  }, page.url());
}
