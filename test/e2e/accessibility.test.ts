import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Overlay } from '../../scripts/open/overlay';
import { type Article, openArticle, tick } from './article';
import { checkOverlay, checkPage, loadAxe, SCHEMES } from './axe';
import { forEachBrowser, until } from './harness';

const PHONE = { width: 360, height: 640 };

describe('accessibility', () => {
  forEachBrowser((rig) => {
    describe('of the overlay', () => {
      let article: Article;
      let overlay: Overlay;
      beforeAll(async () => {
        article = await openArticle(rig, 'nested-substeps');
        overlay = article.overlay;
        await tick(article, 0);
        await loadAxe(article.page);
      });
      afterAll(() => article.page.close());

      describe.each(SCHEMES)('in $scheme', ({ isDark }) => {
        beforeAll(() => rig.browser.setDark(article.page, isDark));

        it('docked', async () => {
          const { violations, passes } = await checkOverlay(overlay);
          expect(violations).toEqual([]);
          expect(passes.length).toBeGreaterThan(10);
          expect(passes).toContain('color-contrast');
        });

        it('with the export menu open', async () => {
          await overlay.click('[data-action="export"]');
          await overlay.waitFor('.menu:not([hidden])');
          const { violations, passes } = await checkOverlay(overlay);
          await overlay.click('[data-action="export"]');
          expect(violations).toEqual([]);
          expect(passes.length).toBeGreaterThan(10);
          expect(passes).toContain('color-contrast');
        });

        it('folded', async () => {
          await overlay.click('[data-action="collapse"]');
          await overlay.waitFor('.pill');
          const { violations, passes } = await checkOverlay(overlay);
          await overlay.click('[data-action="expand"]');
          expect(violations).toEqual([]);
          expect(passes.length).toBeGreaterThan(3);
          expect(passes).toContain('color-contrast');
        });
      });
    });

    it.each(SCHEMES)('of what is left of a refused overlay in $scheme', async ({ isDark }) => {
      const { page, overlay } = await openArticle(rig, 'single-procedure', `https://refused-${isDark}.example/`);
      await rig.browser.setDark(page, isDark);
      await overlay.click('[data-action="refuse"]');
      await overlay.waitFor('.refused');
      await loadAxe(page);
      const { violations, passes } = await checkOverlay(overlay);
      expect(violations).toEqual([]);
      expect(passes).toContain('color-contrast');
      await page.close();
    });

    it.each(SCHEMES)('of the details of what is hidden in $scheme', async ({ isDark }) => {
      const { page, overlay } = await openArticle(rig, 'list-cut-by-ads', `https://receipt-${isDark}.example/`);
      await rig.browser.setDark(page, isDark);
      await overlay.click('[data-action="receipt"]');
      await overlay.waitFor('.receipt-item');
      await loadAxe(page);
      const { violations, passes } = await checkOverlay(overlay);
      expect(violations).toEqual([]);
      expect(passes).toContain('select-name');
      expect(passes).toContain('color-contrast');
      await page.close();
    });

    describe.each(SCHEMES)('of the popup in $scheme', ({ scheme, isDark }) => {
      it.each([
        { what: 'with its button, its reasons and its switches', refuse: false },
        { what: 'after a refusal', refuse: true },
      ])('$what', async ({ refuse }) => {
        const url = `https://popup-${scheme}-${refuse}.example/`;
        const article = await openArticle(rig, 'numbered-headings', url);
        if (refuse) await article.overlay.click('[data-action="refuse"]');
        if (refuse) await article.overlay.waitFor('.refused');
        await article.page.bringToFront();
        // Behind the article it shows what the popup over the article shows.
        const page = await rig.browser.extensionPage('popup.html', { background: true });
        await until(
          () => page.evaluate(() => document.querySelectorAll('.primary, .lesson, .switch').length === 3),
          'the popup',
        );
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        await page.bringToFront();
        await rig.browser.setDark(page, isDark);
        await loadAxe(page);
        const { violations, passes } = await checkPage(page);
        expect(violations).toEqual([]);
        expect(passes.length).toBeGreaterThan(5);
        expect(passes).toContain('color-contrast');
        await Promise.all([page.close(), article.page.close()]);
      });
    });

    it('Escape closes the details of what is hidden and gives the focus back', async () => {
      const { page, overlay } = await openArticle(rig, 'single-procedure', 'https://keys.example/receipt');
      await overlay.focus('[data-action="receipt"]');
      await page.keyboard.press('Enter');
      await overlay.waitFor('.receipt');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Escape');
      await until(async () => (await overlay.count('.receipt')) === 0, 'the details to close');
      expect(await overlay.evaluate((root) => (root.activeElement as HTMLElement | null)?.dataset.action)).toBe(
        'receipt',
      );
      await page.close();
    });

    it('all controls of the overlay are reached by Tab, in the order in which they are seen', async () => {
      const { page, overlay } = await openArticle(rig, 'list-cut-by-ads', 'https://keys.example/walk');
      // Something to undo, so that there is nothing out of reach.
      await overlay.focus('[data-step-id]');
      await page.keyboard.press(' ');
      await overlay.waitFor('[data-save-state="saved"]');
      const expected = await overlay.evaluate((root) =>
        [...root.querySelectorAll('button:not([disabled]), input, .step-text a')]
          .filter((element) => element.checkVisibility())
          .map((element) => [...root.querySelectorAll('*')].indexOf(element)),
      );
      await overlay.focus('[data-action="collapse"]');
      const scroller = await overlay.evaluate((root) =>
        [...root.querySelectorAll('*')].findIndex((element) => element.matches('.list')),
      );
      const walked: number[] = [];
      for (let at = await focused(overlay); at >= 0 && walked.length <= expected.length; at = await focused(overlay)) {
        // Firefox lets the keyboard into everything that scrolls, too.
        if (at !== scroller) walked.push(at);
        await page.keyboard.press('Tab');
      }
      expect(walked).toEqual(expected);
      expect(walked.length).toBeGreaterThan(20);
      await page.close();
    });

    it('the export menu opens with Enter, and Escape closes it and gives the focus back', async () => {
      const { page, overlay } = await openArticle(rig, 'single-procedure', 'https://keys.example/menu');
      const isOpen = async () => (await overlay.count('.menu:not([hidden])')) === 1;
      const focusedAction = () =>
        overlay.evaluate((root) => (root.activeElement as HTMLElement | null)?.dataset.action ?? '');
      await overlay.focus('[data-action="export"]');
      await page.keyboard.press('Enter');
      await until(isOpen, 'the menu');
      await page.keyboard.press('Tab');
      expect(await focusedAction()).toMatch(/^copy-/);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      expect(await focusedAction()).toBe('hand-over');
      await page.keyboard.press('Escape');
      await until(async () => !(await isOpen()), 'the menu to close');
      expect(await focusedAction()).toBe('export');
      expect(await overlay.attribute('[data-action="export"]', 'aria-expanded')).toBe('false');
      await page.close();
    });

    it('folding and unfolding keeps the focus in the overlay', async () => {
      const { page, overlay } = await openArticle(rig, 'single-procedure', 'https://keys.example/fold');
      await overlay.focus('[data-action="collapse"]');
      await page.keyboard.press('Enter');
      await overlay.waitFor('.pill');
      expect(await overlay.evaluate((root) => (root.activeElement as HTMLElement | null)?.dataset.action)).toBe(
        'expand',
      );
      await page.keyboard.press('Enter');
      await overlay.waitFor('.dock');
      expect(await overlay.evaluate((root) => (root.activeElement as HTMLElement | null)?.dataset.action)).toBe(
        'collapse',
      );
      await page.close();
    });

    it('on a phone the overlay is a sheet at the bottom, with nothing wider than the screen', async () => {
      const { page, overlay } = await openArticle(rig, 'german', 'https://keys.example/phone');
      await page.setViewport(PHONE);
      await until(async () => (await page.evaluate(() => innerWidth)) === PHONE.width, 'the small window');
      await overlay.click('[data-action="export"]');
      const { dock, wide } = await overlay.evaluate((root) => {
        const { left, right, top, bottom } = (root.querySelector('.dock') as Element).getBoundingClientRect();
        const isWide = (element: Element) =>
          element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== 'visible';
        const isOutside = (element: Element) => {
          const box = element.getBoundingClientRect();
          return box.width > 1 && (box.left < -0.5 || box.right > innerWidth + 0.5);
        };
        const wide = [...root.querySelectorAll('*')].filter((element) => isWide(element) || isOutside(element));
        return {
          dock: {
            left,
            isWhole: right === document.documentElement.clientWidth,
            isHigh: top < 100,
            bottom: Math.round(bottom),
          },
          wide: wide
            .filter((element) => !element.matches('.spoken, .menu[hidden] *'))
            .map(({ outerHTML }) => outerHTML.slice(0, 120)),
        };
      });
      expect(dock).toEqual({ left: 0, isWhole: true, isHigh: false, bottom: PHONE.height });
      expect(wide).toEqual([]);
      expect(await isWiderThanWindow(page)).toBe(false);
      await page.close();
    });
  });
});

/** Place of the focused element in the root, -1 when the focus is not in the overlay. */
function focused(overlay: Overlay): Promise<number> {
  return overlay.evaluate((root) =>
    root.activeElement ? [...root.querySelectorAll('*')].indexOf(root.activeElement) : -1,
  );
}

function isWiderThanWindow(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const host = document.querySelector('fixtrail-overlay') as Element;
    return host.scrollWidth > host.clientWidth || host.getBoundingClientRect().right > innerWidth;
  });
}
