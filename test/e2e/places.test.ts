import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Anchor } from '../../src/core/types';
import { type Article, openArticle, readPage, serve, stepSelector, visit } from './article';
import { forEachBrowser, type Rig, until } from './harness';

declare const chrome: {
  storage: { local: { set(items: object): Promise<void> } };
  tabs: {
    query(query: { url: string }): Promise<{ id: number }[]>;
    sendMessage(id: number, message: unknown, options: { frameId: number }): Promise<unknown>;
  };
};

const STEP = 3;

describe('places', () => {
  forEachBrowser((rig, name) => {
    beforeEach(() => rig.browser.callExtension(() => chrome.storage.local.set({ overlayFolded: false })));

    it('lead from the list to the article, and back from the article to the list', async () => {
      const article = await openLong(rig, 'https://there-and-back.example/');
      const { page, overlay } = article;
      await overlay.click(await jumpSelector(article, STEP));
      await until(
        async () => (await isInView(page, STEP)) && (await isAtRest(page)),
        'the step in the middle of the window',
      );
      expect(await isMarked(page, STEP)).toBe(true);
      await overlay.evaluate((root) => {
        for (const element of root.querySelectorAll('*')) element.scrollTop = 0;
      });
      const ticks = rig.browser.overlay(page, 'fixtrail-ticks');
      const box = (await stepSelector(article, STEP)).replace('data-step-id', 'data-tick-id');
      await ticks.focus(box);
      await ticks.click(`div:has(> label > ${box}) [data-action="show-in-list"]`);
      const wanted = await stepSelector(article, STEP);
      await until(
        () =>
          overlay.evaluate((root, selector) => {
            const step = root.querySelector(selector);
            const { top = -1, bottom = -1 } = step?.getBoundingClientRect() ?? {};
            return root.activeElement === step && top >= 0 && bottom <= innerHeight;
          }, wanted),
        'the step in the list',
      );
      await page.close();
    });

    it('unfold the list when it is asked for from the article', async () => {
      const article = await openLong(rig, 'https://folded.example/');
      const { page, overlay } = article;
      const wanted = await stepSelector(article, STEP);
      await overlay.click('[data-action="collapse"]');
      await overlay.waitFor('.pill');
      const ticks = rig.browser.overlay(page, 'fixtrail-ticks');
      await ticks.focus(wanted.replace('data-step-id', 'data-tick-id'));
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await until(
        () => overlay.evaluate((root, box) => root.activeElement?.matches(box) ?? false, wanted),
        'the focus',
      );
      await page.close();
    });

    it('are opened where the page has folded them', async () => {
      const { page, overlay } = await openArticle(rig, 'accordion-fixes', 'https://in-details.example/');
      const countOpen = () => page.evaluate(() => document.querySelectorAll('details[open]').length);
      expect(await countOpen()).toBe(0);
      await overlay.click('.step [data-action="jump"]');
      await until(async () => (await countOpen()) === 1, 'the details to open');
      const step = 'details[open] li';
      await until(
        () => page.evaluate((at) => (document.querySelector(at)?.getBoundingClientRect().top ?? -1) > 0, step),
        'the step',
      );
      await until(() => rig.browser.overlay(page, 'fixtrail-ticks').count('.tick:not([hidden])'), 'its check boxes');
      await page.close();
    });

    it.runIf(name === 'chromium')('are shown at once, and marked, to those who want no motion', async () => {
      const article = await openLong(rig, 'https://no-motion.example/');
      const { page, overlay } = article;
      await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      await page.evaluate(() => {
        const tops: number[] = [];
        Object.assign(window, { tops });
        addEventListener('scroll', () => tops.push(scrollY));
      });
      await overlay.click(await jumpSelector(article, STEP));
      await until(() => isInView(page, STEP), 'the step');
      const readTops = () => page.evaluate(() => [...new Set((window as unknown as { tops: number[] }).tops)]);
      await until(async () => (await readTops()).length > 0 && (await isAtRest(page)), 'the scrolling to end');
      expect(await readTops()).toHaveLength(1);
      expect(await isMarked(page, STEP)).toBe(true);
      await page.close();
    });

    it('are shown to lists elsewhere, which hear whether the place is there', async () => {
      const { page, url } = await openLong(rig, 'https://elsewhere.example/');
      const { anchor } = await readStep(page, STEP);
      expect(await showPlace(rig, url, anchor)).toBe(true);
      await until(() => isInView(page, STEP), 'the step');
      expect(await showPlace(rig, url, { ...anchor, text: 'thisstandsnowhere' })).toBe(false);
      await page.close();
    });
  });
});

/** An article that is far longer than the window. */
async function openLong(rig: Rig, url: string): Promise<Article> {
  const html = readPage('nested-substeps').replace('</head>', '<style>li { margin-block: 500px }</style></head>');
  const article = await visit(rig, serve(rig, url, html));
  await rig.browser.overlay(article.page, 'fixtrail-ticks').waitFor('.tick:not([hidden])');
  return article;
}

async function jumpSelector(article: Article, index: number): Promise<string> {
  const id = /"(.+)"/.exec(await stepSelector(article, index))?.[1];
  return `[data-action="jump"][data-anchor-of="${id}"]`;
}

/** The step's element: the items of the article that are in no other. */
const ITEMS = 'main ol > li:not(li li)';

function isInView(page: Page, index: number): Promise<boolean> {
  return page.evaluate(
    (selector, at) => {
      const { top = -1, bottom = -1 } = document.querySelectorAll(selector)[at]?.getBoundingClientRect() ?? {};
      return top > 0 && bottom < innerHeight;
    },
    ITEMS,
    index,
  );
}

function isAtRest(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const before = scrollY;
    await new Promise((resolve) => setTimeout(resolve, 150));
    return before === scrollY;
  });
}

function isMarked(page: Page, index: number): Promise<boolean> {
  return page.evaluate(
    (selector, at) => {
      const element = document.querySelectorAll(selector)[at];
      return element !== undefined && getComputedStyle(element).outlineStyle === 'solid';
    },
    ITEMS,
    index,
  );
}

function readStep(page: Page, index: number): Promise<{ anchor: Anchor }> {
  return page.evaluate(
    (selector, at) => {
      const element = document.querySelectorAll(selector)[at] as Element;
      const text = (element.textContent ?? '').slice(0, 320).toLowerCase();
      const nth = [...document.querySelectorAll('li')].indexOf(element as HTMLLIElement);
      return { anchor: { tag: 'li', text: text.replace(/[^\p{L}\p{N}]/gu, '').slice(0, 80), nth } };
    },
    ITEMS,
    index,
  );
}

function showPlace(rig: Rig, url: string, anchor: Anchor): Promise<unknown> {
  return rig.browser.callExtension(
    async (at, payload) => {
      const [tab] = await chrome.tabs.query({ url: at });
      return chrome.tabs.sendMessage(tab?.id ?? -1, { name: 'showPlace', payload }, { frameId: 0 });
    },
    url,
    { anchor },
  );
}
