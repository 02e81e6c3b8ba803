import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import type { Popup } from '../../scripts/open/popup';
import { readReport } from '../../scripts/open/report';
import { type Article, openArticle, readPage, readPlain, serve, visit } from './article';
import { forEachBrowser, type Rig, until } from './harness';
import { waitForWords } from './popup-words';
import { readOuterHtml } from './rendered';

declare const chrome: typeof extensionApi;

/** Stage 1 and stage 2 look for the last time a little earlier. */
const LAST_LOOK_MS = 3500;
const REFUSED = 'You said that this page is no list of fixes.';
const CONFIRMED = 'You said that this page is a list of fixes.';
const CLOSED = 'FixTrail stays closed on this page.';
const NOT_DETECTED = 'This does not look like a list of fixes.';

describe('teaching', () => {
  forEachBrowser((rig) => {
    it('starts with the reasons: what speaks for and against a page, in words', async () => {
      const { page } = await openArticle(rig, 'fix-n-headings', 'https://why.example/article');
      const popup = await openPopup(rig, page, 'fixes in this article');
      await popup.click('[data-action="why"]');
      const { isOpen, words, first, isNarrow } = await popup.evaluate((document) => ({
        isOpen: document.querySelector<HTMLDetailsElement>('details.why')?.open,
        words: document.querySelector('.why')?.textContent ?? '',
        first: document.querySelector('[data-side="for"] li')?.textContent,
        isNarrow: document.documentElement.scrollWidth <= 360,
      }));
      expect(isOpen).toBe(true);
      expect(words).toContain('FixTrail takes this page for a list of fixes. Enough speaks for it.');
      expect(words).toContain('The title names a fault');
      expect(first).toBe('Headings are numbered as fixes or methods');
      expect(isNarrow).toBe(true);
      await close(popup, page);
    });

    it('starts with the reasons on a page at which nobody looked, too', async () => {
      const page = await rig.browser.newPage(serve(rig, 'https://why.example/careers', readPage('not-careers')));
      const popup = await openPopup(rig, page, NOT_DETECTED);
      await waitForWords(popup, 'Nothing on this page looked like a list of fixes at first glance.');
      expect(await popup.evaluate((document) => document.querySelectorAll('[data-side]').length)).toBe(0);
      await close(popup, page);
    });

    it('"Not a fix list?" gives the page back at once and for good, and can be undone', async () => {
      const plain = await readPlain(rig, 'close-debris');
      const article = await openArticle(rig, 'close-debris', 'https://refused.example/popup');
      expect(await readOuterHtml(article.page)).not.toBe(plain);
      const popup = await openPopup(rig, article.page, 'fixes in this article');
      await popup.click('[data-action="refuse"]');
      await waitForWords(popup, CLOSED);
      await waitForWords(popup, 'Undo');
      expect(await readOuterHtml(article.page)).toBe(plain);
      expect(await article.overlay.count('*')).toBe(0);

      await popup.click('[data-action="forget-page"]');
      await article.overlay.waitFor('[data-step-id]');
      await waitForWords(popup, 'fixes in this article');
      await popup.click('[data-action="refuse"]');
      await waitForWords(popup, REFUSED);
      await popup.close();

      await article.page.reload({ waitUntil: 'domcontentloaded' });
      await until(async () => (await readReport(rig.browser, article.url, 0)) !== null, 'the reader to look');
      expect(await readReport(rig.browser, article.url, 0)).toMatchObject({ isOpen: false, lesson: 'taughtNot' });
      expect(await readOuterHtml(article.page)).toBe(plain);

      const later = await openPopup(rig, article.page, REFUSED);
      await waitForWords(later, 'You said that it is none.');
      await waitForWords(later, 'Forget that');
      await later.click('[data-action="forget-page"]');
      await article.overlay.waitFor('[data-step-id]');
      await waitForWords(later, 'fixes in this article');
      await close(later, article.page);
    });

    it('one refusal silences no other article of the site, and the popup there tells of it', async () => {
      const host = 'https://support.example';
      const first = await openArticle(rig, 'close-debris', `${host}/topic?id=1`);
      await refuseInOverlay(first);
      const second = await openArticle(rig, 'fix-n-headings', `${host}/topic-2`);
      // The address is the same but for what it asks for.
      const third = await visit(rig, serve(rig, `${host}/topic?id=3`, readPage('fix-n-headings')));
      const popup = await openPopup(
        rig,
        second.page,
        'You said of 1 page on support.example that it is no list of fixes.',
      );
      await popup.click('[data-action="forget-site"]');
      await until(async () => !(await popup.text()).includes('You said'), 'it to be forgotten');
      expect(await second.overlay.count('.dock')).toBe(1);
      await popup.close();
      await Promise.all([first.page.close(), second.page.close(), third.page.close()]);
    });

    it('the overlay can be refused in its own place, and says how to undo that', async () => {
      const plain = await readPlain(rig, 'list-cut-by-ads');
      const article = await openArticle(rig, 'list-cut-by-ads', 'https://refused.example/overlay');
      await refuseInOverlay(article);
      expect(await article.overlay.count('.dock')).toBe(0);
      await article.overlay.click('[data-action="undo-refuse"]');
      await article.overlay.waitFor('[data-step-id]');
      expect(await article.overlay.count('.refused')).toBe(0);

      await refuseInOverlay(article);
      await article.overlay.click('[data-action="close-refused"]');
      await until(async () => (await readOuterHtml(article.page)) === plain, 'the page as it was');
      await article.page.close();
    });

    it('what is left of a refused overlay is used by keyboard, and goes by itself', async () => {
      const plain = await readPlain(rig, 'single-procedure');
      const article = await openArticle(rig, 'single-procedure', 'https://refused.example/keys');
      await article.overlay.focus('[data-action="refuse"]');
      await article.page.keyboard.press('Enter');
      await article.overlay.waitFor('.refused');
      const focused = () =>
        article.overlay.evaluate((root) => (root.activeElement as HTMLElement | null)?.dataset.action);
      expect(await focused()).toBe('undo-refuse');
      await article.page.keyboard.press('Enter');
      await article.overlay.waitFor('[data-step-id]');
      await refuseInOverlay(article);
      await article.page.mouse.move(5, 5);
      await until(async () => (await readOuterHtml(article.page)) === plain, 'the page as it was', 15_000);
      await article.page.close();
    });

    it('"This is one" makes the list now and whenever the page is opened, until that is forgotten', async () => {
      const plain = await readPlain(rig, 'not-tutorial');
      const url = serve(rig, 'https://weak.example/pivot', readPage('not-tutorial'));
      const page = await rig.browser.newPage(url);
      const overlay = rig.browser.overlay(page);
      const popup = await openPopup(rig, page, NOT_DETECTED);
      await popup.click('[data-action="make-checklist"]');
      await overlay.waitFor('[data-step-id]');
      await waitForWords(popup, CONFIRMED);
      await popup.click('[data-action="forget-page"]');
      await waitForWords(popup, NOT_DETECTED);
      expect(await readOuterHtml(page)).toBe(plain);
      await popup.click('[data-action="make-checklist"]');
      await waitForWords(popup, CONFIRMED);
      await popup.close();

      await page.goto(`${url}?utm_source=mail#top`, { waitUntil: 'domcontentloaded' });
      await overlay.waitFor('[data-step-id]');
      const later = await openPopup(rig, page, 'You said that it is one.');
      await later.click('[data-action="forget-page"]');
      await waitForWords(later, NOT_DETECTED);
      await later.close();
      await page.reload({ waitUntil: 'domcontentloaded' });
      await pause();
      expect(await readOuterHtml(page)).toBe(plain);
      await page.close();
    });

    it('one confirmed page has its likes on the site offered, and nothing else that lies beside it', async () => {
      const host = 'https://beside.example';
      const page = await rig.browser.newPage(serve(rig, `${host}/`, readPage('not-tutorial')));
      const popup = await openPopup(rig, page, NOT_DETECTED);
      await popup.click('[data-action="make-checklist"]');
      await waitForWords(popup, CONFIRMED);
      await popup.close();
      const others = await Promise.all(
        ['not-recipe', 'not-careers', 'not-forum-index'].map((slug) =>
          rig.browser.newPage(serve(rig, `${host}/${slug}`, readPage(slug))),
        ),
      );
      const like = await visit(rig, serve(rig, `${host}/like-it`, readPage('not-tutorial')));
      expect(await readReport(rig.browser, like.url)).toMatchObject({ isOpen: true, lesson: 'siteYes' });
      await pause();
      for (const other of others) {
        expect(await readOuterHtml(other)).not.toContain('fixtrail');
        await other.close();
      }
      await Promise.all([page.close(), like.page.close()]);
    });

    it('a broken stored lesson breaks nothing', async () => {
      await rig.browser.callExtension(() =>
        chrome.storage.local.set({ lessons: { broken: [1, 'x'] }, chosenPages: 'broken' }),
      );
      const article = await openArticle(rig, 'close-debris', 'https://broken.example/');
      const popup = await openPopup(rig, article.page, 'fixes in this article');
      await popup.click('[data-action="refuse"]');
      await waitForWords(popup, CLOSED);
      await close(popup, article.page);
    });
  });
});

async function openPopup(rig: Rig, page: Page, words: string): Promise<Popup> {
  const popup = await rig.browser.toolbarClick(page);
  await waitForWords(popup, words);
  return popup;
}

async function close(popup: Popup, page: Page): Promise<void> {
  await popup.close();
  await page.close();
}

/** Refuses the list with the overlay's own button, and waits for what takes its place. */
async function refuseInOverlay({ overlay }: Article): Promise<void> {
  await overlay.click('[data-action="refuse"]');
  await overlay.waitFor('.refused');
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, LAST_LOOK_MS));
}
