import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Overlay } from '../../scripts/open/overlay';
import type { Preferences } from '../../src/core/preferences';
import {
  type Article,
  hasTicks,
  openArticle,
  readPage,
  readPlain,
  serve,
  stepSelector,
  TICKS,
  tick,
  ticked,
  visit,
} from './article';
import { checkOverlay, loadAxe } from './axe';
import { forEachBrowser, type Rig, until } from './harness';
import { readOwnHtml, readPositions } from './rendered';

declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

const BOX = '[data-tick-id]';
const PHONE = { width: 360, height: 740 };

describe('check boxes in the article', () => {
  forEachBrowser((rig, name) => {
    beforeEach(() =>
      rig.browser.callExtension(() =>
        chrome.storage.local.set({ enabled: true, overlayFolded: false, preferences: {} }),
      ),
    );

    it('are the same as those of the list, both ways', async () => {
      const article = await openArticle(rig, 'nested-substeps', 'https://both-ways.example/');
      const ticks = await waitForTicks(rig, article);
      await ticks.click(await boxSelector(article, 1));
      await until(async () => (await ticked(article)).includes(1), 'the list');
      await until(async () => (await article.overlay.count('[data-save-state="saved"]')) > 0, 'saved');
      await tick(article, 2);
      expect(await checkedBoxes(article, ticks)).toEqual([1, 2]);
      await article.overlay.click(await stepSelector(article, 1));
      await until(async () => (await checkedBoxes(article, ticks)).join() === '2', 'the box in the article');
      await article.page.reload({ waitUntil: 'domcontentloaded' });
      await waitForTicks(rig, article);
      expect(await checkedBoxes(article, ticks)).toEqual([2]);
      await article.page.close();
    });

    it('leave the page’s markup and layout as they are, and go with the article', async () => {
      const slug = 'nested-substeps';
      const plain = await readPlain(rig, slug);
      const article = await openArticle(rig, slug, 'https://untouched.example/');
      await prefer(rig, { inlineTicks: false });
      await fold(article);
      const before = await readPositions(article.page);
      const html = await readOwnHtml(article.page);
      expect(await hasTicks(article.page)).toBe(false);
      await prefer(rig, { inlineTicks: true });
      await fold(article);
      const ticks = await waitForTicks(rig, article);
      await ticks.click(BOX);
      expect(await readPositions(article.page)).toEqual(before);
      expect(await readOwnHtml(article.page)).toBe(html);
      await prefer(rig, { inlineTicks: false });
      await until(async () => !(await hasTicks(article.page)), 'the boxes to go');
      await prefer(rig, { inlineTicks: true });
      await waitForTicks(rig, article);
      await rig.browser.callExtension(() => chrome.storage.local.set({ enabled: false }));
      await until(async () => !(await hasTicks(article.page)), 'the boxes to go with the article');
      expect(await article.page.evaluate(() => document.documentElement.outerHTML)).toBe(plain);
      await article.page.close();
    });

    it.each([
      { what: 'items of lists', slug: 'nested-substeps', viewport: null },
      { what: 'items of lists on a phone', slug: 'nested-substeps', viewport: PHONE },
      { what: 'paragraphs', slug: 'numbered-paragraphs', viewport: null },
      { what: 'paragraphs on a phone', slug: 'numbered-paragraphs', viewport: PHONE },
    ])('lie over no text: $what', async ({ slug, viewport }) => {
      const article = await openArticle(rig, slug, `https://over-${slug}-${viewport?.width}.example/`);
      await fold(article);
      if (viewport) await article.page.setViewport(viewport);
      const ticks = await waitForTicks(rig, article);
      await until(
        async () => (await readBoxes(ticks)).every(({ right }) => right <= (viewport?.width ?? 1280)),
        'rest',
      );
      await until(async () => (await findCovered(article.page, ticks)).length === 0, 'boxes that cover no text');
      await article.page.close();
    });

    it('stand on the other side of text that is written from right to left', async () => {
      const html = readPage('nested-substeps').replace('<html ', '<html dir="rtl" ');
      const article = await visit(rig, serve(rig, 'https://right-to-left.example/', html));
      const ticks = await waitForTicks(rig, article);
      await until(async () => (await findCovered(article.page, ticks)).length === 0, 'boxes that cover no text');
      const [box] = await readBoxes(ticks);
      const edge = await article.page.evaluate(() => document.querySelector('ol li')?.getBoundingClientRect().right);
      expect(box?.left).toBeGreaterThan(edge ?? Number.NaN);
      await article.page.close();
    });

    it('follow their steps when the page moves, and hide with them', async () => {
      const article = await openArticle(rig, 'nested-substeps', 'https://moving.example/');
      const ticks = await waitForTicks(rig, article);
      const [before] = await readBoxes(ticks);
      await article.page.evaluate(() => {
        const late = document.createElement('div');
        late.style.height = '333px';
        document.body.prepend(late);
      });
      await until(
        async () => Math.abs(((await readBoxes(ticks))[0]?.top ?? 0) - (before?.top ?? 0) - 333) < 2,
        'it to follow',
      );
      const shown = (await readBoxes(ticks)).length;
      await article.page.evaluate(() => {
        const list = [...document.querySelectorAll('ol')].at(-1);
        if (list) list.style.display = 'none';
      });
      await until(async () => (await readBoxes(ticks)).length < shown, 'boxes to hide');
      await article.page.close();
    });

    it('are only where a box that scrolls shows their steps, and follow when it scrolls', async () => {
      const style = '<style>main { height: 300px; overflow: auto } li { margin-block: 60px }</style></head>';
      const html = readPage('nested-substeps').replace('</head>', style);
      const article = await visit(rig, serve(rig, 'https://scrolling.example/', html));
      const ticks = await waitForTicks(rig, article);
      const frame = () => article.page.evaluate(() => document.querySelector('main')?.getBoundingClientRect().toJSON());
      const areInside = async () => {
        const [boxes, { top, bottom }] = [await readBoxes(ticks), await frame()];
        return boxes.length > 0 && boxes.every((box) => box.bottom > top && box.top < bottom);
      };
      const first = () =>
        ticks.evaluate((root) => root.querySelector<HTMLElement>('.tick:not([hidden]) input')?.dataset.tickId);
      expect(await areInside()).toBe(true);
      const before = await first();
      await article.page.evaluate(() => document.querySelector('main')?.scrollBy(0, 400));
      await until(async () => (await first()) !== before && (await areInside()), 'the boxes to follow');
      await article.page.close();
    });

    it('are accessible', async () => {
      const html = readPage('nested-substeps').replace('</head>', '<style>li { margin-block: 10px }</style></head>');
      const article = await visit(rig, serve(rig, 'https://accessible.example/', html));
      const ticks = await waitForTicks(rig, article);
      await loadAxe(article.page);
      await article.page.bringToFront();
      await ticks.focus(await boxSelector(article, 0));
      await article.page.keyboard.press('Shift');
      await ticks.waitFor('[data-keyed] button');
      const { violations, passes } = await checkOverlay(ticks);
      expect(violations).toEqual([]);
      expect(passes).toContain('label');
      expect(passes).toContain('button-name');
      await article.page.close();
    });

    it('are worked by keys that the page does not see, and say what they are for', async () => {
      const article = await openArticle(rig, 'nested-substeps', 'https://keys.example/');
      const { page, overlay } = article;
      const ticks = await waitForTicks(rig, article);
      await page.evaluate(() => {
        document.title = '';
        for (const type of ['keydown', 'keyup', 'input', 'change'])
          document.addEventListener(type, () => (document.title += type));
      });
      const box = await boxSelector(article, 1);
      expect(await ticks.attribute(box, 'aria-label')).toMatch(/^Step 2: \S/);
      await ticks.focus(box);
      await page.keyboard.press(' ');
      await until(async () => (await ticked(article)).includes(1), 'the tick');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      const wanted = await stepSelector(article, 1);
      await until(
        () => overlay.evaluate((root, selector) => root.activeElement?.matches(selector) ?? false, wanted),
        'the focus in the list',
      );
      expect(await page.title()).toBe('');
      await page.close();
    });

    it('cannot be ticked by the page', async () => {
      const article = await openArticle(rig, 'nested-substeps', 'https://forger.example/');
      const ticks = await waitForTicks(rig, article);
      const before = await ticked(article);
      await ticks.evaluate((root, selector) => root.querySelector<HTMLElement>(selector)?.click(), BOX);
      await article.page.evaluate((tag) => document.querySelector<HTMLElement>(tag)?.click(), TICKS);
      expect(await ticked(article)).toEqual(before);
      expect(await article.overlay.count('[data-save-state="idle"]')).toBeGreaterThan(0);
      await article.page.close();
    });

    it('come back when the page takes them out, but not for ever', async () => {
      const article = await openArticle(rig, 'nested-substeps', 'https://jealous.example/');
      const ticks = await waitForTicks(rig, article);
      await article.page.evaluate((tag) => document.querySelector(tag)?.remove(), TICKS);
      await until(() => hasTicks(article.page), 'the boxes to be back');
      const before = (await ticked(article)).includes(0);
      await ticks.click(await boxSelector(article, 0));
      await until(async () => (await ticked(article)).includes(0) !== before, 'the tick');
      const fights = await article.page.evaluate(async (tag) => {
        let count = 0;
        const observer = new MutationObserver(() => {
          for (const host of document.querySelectorAll(tag)) {
            count += 1;
            host.remove();
          }
        });
        observer.observe(document.documentElement, { childList: true });
        document.querySelector(tag)?.remove();
        await new Promise((resolve) => setTimeout(resolve, 1500));
        return count;
      }, TICKS);
      expect(fights).toBeGreaterThan(0);
      expect(fights).toBeLessThan(50);
      await article.page.close();
    });

    it.runIf(name === 'chromium')('of 500 steps are put there and moved without a long task', async () => {
      const page = await rig.browser.newTab();
      await page.evaluateOnNewDocument(() => {
        const seen: number[] = [];
        Object.assign(window, { seen });
        new PerformanceObserver((list) => seen.push(...list.getEntries().map(({ duration }) => duration))).observe({
          type: 'longtask',
        });
      });
      await page.goto(serve(rig, 'https://many-ticks.example/', manySteps()), { waitUntil: 'load' });
      const article = { page, overlay: rig.browser.overlay(page), url: page.url() };
      await article.overlay.waitFor('[data-save-state]');
      await until(async () => (await article.overlay.count('[data-step-id]')) === 500, 'the whole list');
      await prefer(rig, { inlineTicks: false });
      await until(async () => !(await hasTicks(page)), 'the boxes to go');
      await page.bringToFront();
      const readLong = () => page.evaluate(() => (window as unknown as { seen: number[] }).seen.splice(0));
      await readLong();
      await prefer(rig, { inlineTicks: true });
      const ticks = await waitForTicks(rig, article);
      await until(async () => (await readBoxes(ticks)).length === 500, 'all boxes');
      expect(await readLong()).toEqual([]);
      const [before] = await readBoxes(ticks);
      await page.evaluate(() => {
        document.body.style.marginTop = '40px';
      });
      await until(async () => (await readBoxes(ticks))[0]?.top !== before?.top, 'all boxes to move');
      expect(await readLong()).toEqual([]);
      await page.close();
    });
  });
});

async function waitForTicks(rig: Rig, { page }: Pick<Article, 'page'>): Promise<Overlay> {
  const ticks = rig.browser.overlay(page, TICKS);
  await ticks.waitFor(`.tick:not([hidden]) ${BOX}`);
  return ticks;
}

/** Selector of the box of a step, counted from 0 over the whole list. */
async function boxSelector(article: Article, index: number): Promise<string> {
  return (await stepSelector(article, index)).replace('data-step-id', 'data-tick-id');
}

/** Which boxes are ticked, by the place of their steps in the list. */
async function checkedBoxes({ overlay }: Article, ticks: Overlay): Promise<number[]> {
  const ids = await overlay.evaluate((root) =>
    [...root.querySelectorAll<HTMLElement>('[data-step-id]')].map(({ dataset }) => dataset.stepId ?? ''),
  );
  const checked = await ticks.evaluate((root) =>
    [...root.querySelectorAll<HTMLElement>('[data-tick-id]:checked')].map(({ dataset }) => dataset.tickId ?? ''),
  );
  return checked.map((id) => ids.indexOf(id));
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function readBoxes(ticks: Overlay): Promise<Box[]> {
  return ticks.evaluate((root) =>
    [...root.querySelectorAll('.tick:not([hidden]) input')].map((box) => {
      const { left, right, top, bottom } = box.getBoundingClientRect();
      return { left, right, top, bottom };
    }),
  );
}

/** Texts of the page that some box lies over. */
async function findCovered(page: Page, ticks: Overlay): Promise<string[]> {
  return page.evaluate(
    (boxes) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      const covered: string[] = [];
      for (let text = walker.nextNode(); text; text = walker.nextNode()) {
        range.selectNodeContents(text);
        const rects = (text.textContent ?? '').trim() === '' ? [] : [...range.getClientRects()];
        const isOver = rects.some((rect) =>
          boxes.some(
            (box) =>
              box.left < rect.right - 1 &&
              box.right > rect.left + 1 &&
              box.top < rect.bottom - 3 &&
              box.bottom > rect.top + 3,
          ),
        );
        if (isOver) covered.push(text.textContent ?? '');
      }
      return covered;
    },
    await readBoxes(ticks),
  );
}

/** Folds the overlay, unless it is: the popup, through which settings are changed here, unfolds it. */
async function fold({ overlay }: Article): Promise<void> {
  if ((await overlay.count('.pill')) > 0) return;
  await overlay.click('[data-action="collapse"]');
  await overlay.waitFor('.pill');
}

function prefer(rig: Rig, preferences: Partial<Preferences>): Promise<void> {
  return rig.browser.callExtension((preferred) => chrome.storage.local.set({ preferences: preferred }), preferences);
}

/** An article with 20 fixes of 25 steps. */
function manySteps(): string {
  const fixes = Array.from({ length: 20 }, (_, fix) => {
    const steps = Array.from(
      { length: 25 },
      (_, step) => `<li>Open window ${step + 1} of part ${fix + 1} and click <b>Apply ${step}</b>.</li>`,
    );
    return `<h2>Fix ${fix + 1}: Reset part ${fix + 1} of the printer</h2><ol>${steps.join('')}</ol>`;
  });
  const title = 'How to fix a printer that does not print';
  return `<!doctype html><html lang="en"><title>${title}</title><body><article><h1>${title}</h1><p>If your printer does not print, try these fixes.</p>${fixes.join('')}</article>`;
}
