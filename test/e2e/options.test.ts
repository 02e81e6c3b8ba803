import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Overlay } from '../../scripts/open/overlay';
import { openArticle, tick } from './article';
import { checkPage, loadAxe, SCHEMES } from './axe';
import { forEachBrowser, type Rig, until } from './harness';

describe('options', () => {
  forEachBrowser((rig) => {
    it('decide what becomes of a kind of ad in an open article, and take in what is chosen there', async () => {
      const { page: article, overlay } = await openArticle(rig, 'list-cut-by-ads', 'https://treated.example/fix');
      const hidden = await countHidden(overlay);
      expect(hidden).toBeGreaterThan(0);
      const options = await openOptions(rig);
      const kinds = await kindsIn(overlay);
      for (const kind of kinds) await options.click(`[data-treat="${kind}"][value="leave"]`);
      await article.bringToFront();
      await until(async () => /shown/.test(await overlay.text('.clutter')), 'the ads to be left');

      await overlay.click('[data-action="receipt"]');
      await overlay.waitFor('.receipt');
      await overlay.focus('[data-treat="all"]');
      // From "differs by kind" to the first that can be chosen.
      await article.keyboard.press('ArrowDown');
      await until(async () => (await countHidden(overlay)) === hidden, 'the ads to be hidden on this site');
      await options.bringToFront();
      await until(async () => (await textsOf(options, '#ads li bdi')).includes('treated.example'), 'the site');

      await options.click('[data-key="treated.example"] [data-action="remove"]');
      await until(async () => /shown/.test(await overlay.text('.clutter')), 'the choice to be gone');
      await options.click('#ads [data-action="undo"]');
      await until(async () => (await countHidden(overlay)) === hidden, 'the choice to be back');
      await options.click('[data-key="treated.example"] [data-action="remove"]');
      for (const kind of kinds) await options.click(`[data-treat="${kind}"][value="hide"]`);
      await Promise.all([article.close(), options.close()]);
    });

    it('save own rules, which hide at once, and take them back', async () => {
      const { page: article, overlay } = await openArticle(rig, 'single-procedure', 'https://ruled.example/fix');
      const options = await openOptions(rig);
      await options.type('#own-rules', 'ruled.example##h1');
      await options.click('[data-action="save-rules"]');
      await until(async () => (await countHidden(overlay)) === 1, 'the heading to be hidden');
      expect(await textsOf(options, '#rules .done')).toEqual(['1 rule saved. Undo']);
      await options.click('#rules [data-action="undo"]');
      await until(async () => (await overlay.text('.clutter')).startsWith('No ads found'), 'the heading');
      await until(async () => (await rulesIn(options)) === '', 'the rules as they were');
      await Promise.all([article.close(), options.close()]);
    });

    it('export the rules to a file that the import takes, with all that is wrong in it named first', async () => {
      const options = await openOptions(rig);
      await options.type('#own-rules', 'one.example##.promo\ntwo.example#@#.note');
      await options.click('[data-action="save-rules"]');
      await until(async () => (await textsOf(options, '#rules .done'))[0]?.startsWith('2 rules saved.'), 'the rules');
      await options.click('[data-action="export-rules"]');
      const file = join(rig.downloads, 'fixtrail-rules.txt');
      await until(async () => readFileSync(file, 'utf8') === 'one.example##.promo\ntwo.example#@#.note\n', 'the file');

      writeFileSync(file, `${readFileSync(file, 'utf8')}three.example##p:nonsense(\nthree.example##p.ad\n`);
      const input = (await options.$('#import-file')) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(file);
      await until(async () => (await textsOf(options, '.preview')).length === 1, 'the preview');
      expect(await textsOf(options, '.preview-counts li')).toEqual([
        '1 new rule',
        '2 rules are there already',
        '1 line is left out, because it is no rule',
      ]);
      expect(await textsOf(options, '#import-faults li')).toEqual([
        'Line 3: The browser cannot read what stands after the mark. three.example##p:nonsense(',
      ]);
      await options.click('[data-action="add-rules"]');
      await until(async () => (await rulesIn(options)).endsWith('three.example##p.ad'), 'the new rule');
      expect((await rulesIn(options)).split('\n')).toHaveLength(3);
      await options.close();
    });

    it('delete all that is kept and bring it back', async () => {
      const article = await openArticle(rig, 'single-procedure', 'https://everything.example/fix');
      await tick(article, 0);
      const options = await openOptions(rig);
      await options.$eval('[name="theme"][value="dark"]', (input) => (input as HTMLElement).click());
      const lists = async () => (await textsOf(options, '#data .kept p'))[0];
      await until(async () => (await lists())?.startsWith('1 checklist'), 'the list');
      await options.click('[data-action="delete-all"]');
      await options.click('[data-action="delete-now"]');
      await until(async () => (await lists()) === 'No checklists are kept yet.', 'the lists to be gone');
      await until(() => options.evaluate(() => document.documentElement.dataset.theme === 'auto'), 'the usual look');
      await options.click('[data-action="bring-all-back"]');
      await until(async () => (await lists())?.startsWith('1 checklist'), 'the list to be back');
      await until(() => options.evaluate(() => document.documentElement.dataset.theme === 'dark'), 'the look');
      await options.click('[data-preference="theme"] .segment');
      await Promise.all([article.page.close(), options.close()]);
    });

    it('show the keys of the browser, and where they are changed', async () => {
      const options = await openOptions(rig);
      expect(await textsOf(options, '#shortcuts dt')).toContain('Tick the current step');
      expect(await textsOf(options, '#shortcuts [data-action="change-keys"]')).toEqual(['Change the keys']);
      await options.close();
    });

    it.each(SCHEMES)('can be used by everybody in $scheme', async ({ isDark }) => {
      const options = await openOptions(rig);
      await rig.browser.setDark(options, isDark);
      await options.click('[data-action="delete-all"]');
      await loadAxe(options);
      const { violations, passes } = await checkPage(options);
      expect(violations).toEqual([]);
      expect(passes).toContain('color-contrast');
      await options.close();
    });

    it.each([320, 360, 1280])('are nowhere wider than a window of %i px, at any size of text', async (width) => {
      const options = await openOptions(rig);
      await options.setViewport({ width, height: 640 });
      await until(() => options.evaluate((wanted) => innerWidth === wanted, width), 'the window');
      for (const size of ['normal', 'huge']) {
        await options.evaluate((wanted) => {
          document.documentElement.dataset.size = wanted;
        }, size);
        expect(await options.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      }
      await options.close();
    });

    it('open in a tab from the popup', async () => {
      const { page: article } = await openArticle(rig, 'single-procedure', 'https://settings.example/fix');
      const popup = await rig.browser.toolbarClick(article);
      await until(async () => (await popup.text()).includes('Settings'), 'the popup');
      await popup.click('[data-action="options"]');
      await until(
        () =>
          rig.browser.callExtension(async () => {
            const tabs = await (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome.tabs.query({});
            return tabs.some(({ url }) => url?.endsWith('/options.html'));
          }),
        'the options in a tab',
      );
      await popup.close();
      await article.close();
    });
  });
});

interface Tabs {
  query(what: object): Promise<{ url?: string }[]>;
}

async function openOptions(rig: Rig): Promise<Page> {
  const page = await rig.browser.extensionPage('options.html');
  await until(() => page.$('#data .kept'), 'the options');
  return page;
}

/** What the overlay says is hidden; 0 when it says that ads are shown. */
async function countHidden(overlay: Overlay): Promise<number> {
  return Number(/^(\d+) ads? hidden/.exec(await overlay.text('.clutter'))?.[1] ?? 0);
}

/** Kinds of what is hidden. */
async function kindsIn(overlay: Overlay): Promise<string[]> {
  await overlay.click('[data-action="receipt"]');
  await overlay.waitFor('.receipt');
  const kinds = await overlay.evaluate((root) =>
    [...root.querySelectorAll<HTMLElement>('[data-category]')].map(({ dataset }) => dataset.category ?? ''),
  );
  await overlay.click('[data-action="receipt"]');
  return kinds;
}

function textsOf(page: Page, selector: string): Promise<string[]> {
  return page.$$eval(selector, (found) => found.map(({ textContent }) => (textContent ?? '').trim()));
}

function rulesIn(options: Page): Promise<string> {
  return options.$eval('#own-rules', (area) => (area as HTMLTextAreaElement).value);
}
