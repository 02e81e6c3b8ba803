import { describe, expect, it } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { TONGUES } from '../../src/core/preferences';
import { aChecklist, aFix, aStep } from '../a-checklist';
import { type Article, openArticle, tick } from './article';
import { forEachBrowser, type Rig, until } from './harness';
import { overflowOf, overflowOn } from './overflow';

declare const chrome: typeof extensionApi;

const PHONE = { width: 360, height: 640 };
/** What is left of a window of 1280 × 800 at 200 % zoom. */
const ZOOMED = { width: 640, height: 400 };
const PAGES = [
  'popup.html',
  'dashboard.html',
  'dashboard.html#take-in',
  'options.html',
  'welcome.html',
  'sidepanel.html',
  'hand-over.html#ticket=words',
];
/** What the page that hands over is opened with. */
const HANDED = {
  lists: [{ checklist: aChecklist([aFix('Restart it', [aStep('Pull the plug')]), aFix('Ask', [])]), events: [] }],
  checklistIds: [],
  isPrivate: false,
};

describe('words fit in their places', () => {
  forEachBrowser((rig) => {
    it.each(TONGUES)('of the overlay on a phone, in %s', async (tongue) => {
      await speak(rig, tongue);
      const article = await openArticle(rig, 'step-meanings', `https://words.example/${tongue}`);
      await article.page.setViewport(PHONE);
      await until(() => article.overlay.count(`[lang="${tongue}"]`), `the overlay in ${tongue}`);
      await tick(article, 0);
      await article.overlay.click('[data-action="export"]');
      expect(await overflowOf(article.overlay)).toEqual([]);
      await article.overlay.click('[data-action="export"]');
      await article.overlay.click('[data-action="focus-mode"]');
      await article.overlay.waitFor('.focus-mode');
      expect(await overflowOf(article.overlay)).toEqual([]);
      await article.page.close();
    });

    it.each(TONGUES)('of our own pages on a phone, in %s', async (tongue) => {
      await speak(rig, tongue);
      await rig.browser.callExtension((handed) => chrome.storage.session.set({ 'handed/words': handed }), HANDED);
      for (const path of PAGES) {
        const page = await rig.browser.extensionPage(path);
        await page.setViewport(PHONE);
        await until(
          () =>
            page.evaluate((lang) => document.documentElement.lang === lang && document.body.innerText !== '', tongue),
          `${path} in ${tongue}`,
        );
        expect({ path, overflow: await overflowOn(page) }).toEqual({ path, overflow: [] });
        await page.close();
      }
    });

    it('at 200 % zoom, with all controls of the overlay in reach', async () => {
      await speak(rig, 'de');
      const article = await openArticle(rig, 'step-meanings', 'https://words.example/zoom');
      await article.page.setViewport(ZOOMED);
      expect(await overflowOf(article.overlay)).toEqual([]);
      expect(await unreachable(article)).toEqual([]);
      await article.page.close();
    });
  });
});

/** Sets the language of FixTrail itself. */
function speak(rig: Rig, language: string): Promise<void> {
  return rig.browser.callExtension(async (wanted) => {
    await chrome.storage.local.set({ preferences: { language: wanted } });
  }, language);
}

/** Actions of buttons that cannot be scrolled to a place where they can be seen and hit. */
function unreachable({ overlay }: Article): Promise<string[]> {
  return overlay.evaluate((root) =>
    [...root.querySelectorAll<HTMLElement>('button:not([disabled])')]
      .filter((button) => button.checkVisibility())
      .filter((button) => {
        button.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { x, y, width, height } = button.getBoundingClientRect();
        const hit = root.elementFromPoint(x + width / 2, y + height / 2);
        return !hit || !(button.contains(hit) || hit.contains(button));
      })
      .map(({ dataset }) => dataset.action ?? ''),
  );
}
