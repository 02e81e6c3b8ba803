import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OVERLAY_HOST } from '../../scripts/open/overlay';
import { type Article, openArticle } from './article';
import { forEachBrowser, until } from './harness';

/** From a choice on the settings page to an open list that has taken it in, in milliseconds. */
const WITHIN_MS = 1000;

describe('what is preferred', () => {
  forEachBrowser((rig) => {
    let article: Article;
    let options: Page;
    const times: number[] = [];
    beforeAll(async () => {
      article = await openArticle(rig, 'numbered-headings', 'https://preferred.example/fix');
      options = await rig.browser.extensionPage('options.html');
      await until(() => options.$('[data-preference="theme"]'), 'the options');
    });
    afterAll(() => Promise.all([article.page.close(), options.close()]));

    /** Chooses something on the settings page and waits until the list over the article is so. */
    const choose = async (name: string, value: string, isSo: (look: Look) => boolean) => {
      const start = Date.now();
      if (name === 'language') await options.select('[name="language"]', value);
      else await options.$eval(`[name="${name}"][value="${value}"]`, (input) => (input as HTMLElement).click());
      const look = await until(async () => {
        const now = await readLook(article);
        return isSo(now) ? now : null;
      }, `${name} to be ${value}`);
      times.push(Date.now() - start);
      return look;
    };

    it('colours', async () => {
      const { background: light } = await choose('theme', 'light', ({ theme }) => theme === 'light');
      const { background: dark } = await choose('theme', 'dark', ({ theme }) => theme === 'dark');
      expect(light).toBe('rgb(255, 255, 255)');
      expect(dark).not.toBe(light);
      // The settings page is a face, too.
      expect(await options.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(dark);
      await choose('theme', 'auto', ({ theme }) => theme === 'auto');
    });

    it('size of the text', async () => {
      const { fontPx: small } = await choose('textSize', 'small', ({ size }) => size === 'small');
      const { fontPx: huge } = await choose('textSize', 'huge', ({ size }) => size === 'huge');
      expect(huge / small).toBeCloseTo(1.45 / 0.9, 1);
      await choose('textSize', 'normal', ({ size }) => size === 'normal');
    });

    it('space', async () => {
      const { stepPx: roomy } = await readLook(article);
      const { stepPx: compact } = await choose('density', 'compact', ({ density }) => density === 'compact');
      expect(compact).toBeLessThan(roomy);
      await choose('density', 'roomy', ({ density }) => density === 'roomy');
    });

    it('side of the window, with the article beside the list', async () => {
      const before = await readLook(article);
      expect(before.dockLeft).toBeGreaterThan(500);
      const left = await choose('side', 'start', ({ dockLeft }) => dockLeft === 0);
      expect(left.textLeft).toBeGreaterThanOrEqual(left.dockRight);
      const right = await choose('side', 'end', ({ dockLeft }) => dockLeft > 500);
      expect(right).toEqual(before);
    });

    it('language, which the article keeps for itself', async () => {
      const { counts: english } = await readLook(article);
      const german = await choose('language', 'de', ({ lang }) => lang === 'de');
      expect(german.counts).not.toBe(english);
      expect(german.counts).toMatch(/erledigt/);
      expect(await article.page.evaluate(() => document.documentElement.lang)).toBe('en');
      expect(await options.evaluate(() => document.documentElement.lang)).toBe('de');
      await until(
        async () => (await options.$eval('h1', ({ textContent }) => textContent)) === 'Einstellungen',
        'German',
      );
    });

    it('is there again after a reload, and can be the browser’s language again', async () => {
      await choose('theme', 'dark', ({ theme }) => theme === 'dark');
      await article.page.reload({ waitUntil: 'domcontentloaded' });
      await article.overlay.waitFor('[data-save-state]');
      expect(await readLook(article)).toMatchObject({ lang: 'de', theme: 'dark' });
      expect((await readLook(article)).counts).toMatch(/erledigt/);
      const { counts } = await choose('language', 'auto', ({ lang }) => lang.startsWith('en'));
      expect(counts).toMatch(/done/);
    });

    it('holds for the picker as well, also while it is open', async () => {
      const { page, overlay } = article;
      await choose('language', 'de', ({ lang }) => lang === 'de');
      await page.bringToFront();
      await overlay.click('[data-action="receipt"]');
      await overlay.waitFor('[data-action="pick"]');
      await overlay.click('[data-action="pick"]');
      const picker = rig.browser.overlay(page, 'fixtrail-picker');
      await picker.waitFor('.panel');
      expect([await picker.attribute('.frame', 'lang'), await picker.attribute('.frame', 'data-theme')]).toEqual([
        'de',
        'dark',
      ]);
      expect(await picker.text('.panel')).toContain('Abbrechen');
      await options.select('[name="language"]', 'en');
      await until(async () => (await picker.text('.panel')).includes('Cancel'), 'English');
      await page.keyboard.press('Escape');
    });

    it('comes within a second', () => {
      const sorted = [...times].sort((a, b) => a - b);
      expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(WITHIN_MS);
    });
  });
});

interface Look {
  lang: string;
  theme: string;
  size: string;
  density: string;
  background: string;
  fontPx: number;
  stepPx: number;
  dockLeft: number;
  dockRight: number;
  textLeft: number;
  counts: string;
}

/** What a reader sees of the list over the article. */
function readLook({ overlay }: Article): Promise<Look> {
  return overlay.evaluate((root, tag) => {
    const find = (selector: string) => root.querySelector<HTMLElement>(selector) as HTMLElement;
    const frame = find('.frame');
    const dock = find('.dock').getBoundingClientRect();
    const host = document.querySelector<HTMLElement>(tag);
    const same = host?.lang === frame.lang ? frame.lang : 'differs';
    return {
      lang: same,
      theme: frame.dataset.theme ?? '',
      size: frame.dataset.size ?? '',
      density: frame.dataset.density ?? '',
      background: getComputedStyle(find('.dock')).backgroundColor,
      fontPx: Number.parseFloat(getComputedStyle(find('.step-text')).fontSize),
      stepPx: find('.step-row').getBoundingClientRect().height,
      dockLeft: Math.round(dock.left),
      dockRight: Math.round(dock.right),
      textLeft: Math.round(document.querySelector('h1')?.getBoundingClientRect().left ?? 0),
      counts: find('.counts').textContent ?? '',
    };
  }, OVERLAY_HOST);
}
