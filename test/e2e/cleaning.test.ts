import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { readReport } from '../../scripts/open/report';
import { type Article, readPage, serve, visit } from './article';
import { forEachBrowser, type Rig, until } from './harness';
import { readOuterHtml } from './rendered';

declare const chrome: {
  storage: { local: { set(items: object): Promise<void>; remove(keys: string[]): Promise<void> } };
};

const SHOP = 'https://shop.pxf.io/c/5500000/1500000/17000';
const PLAIN = `${SHOP}?u=${encodeURIComponent('https://shop.example/tool')}`;
const ADS = `
  <p id="first"><a href="${SHOP}"><img src="/first.png" width="300" height="250" alt="First offer"></a></p>
  <p id="second"><a href="${SHOP}?two"><img src="/second.png" width="300" height="250" alt="Second offer"></a></p>
  <p>Some people like <a id="inline" href="${PLAIN}">this tool</a> for it.</p>`;
const PAGE = readPage('fix-n-headings').replace('</body>', `${ADS}</body>`);

describe('cleaning as the reader wants it', () => {
  forEachBrowser((rig) => {
    let article: Article;
    let count = 0;

    beforeEach(async () => {
      await rig.browser.callExtension(() =>
        chrome.storage.local.remove(['treatments', 'userRules', 'broughtBack', 'leadsOn', 'cleanEverywhere']),
      );
      count += 1;
      article = await visit(rig, serve(rig, `http://site${count}.example/article`, PAGE));
      await waitFor(article.page, { '#first': false, '#second': false });
    });

    const inPopup = async (page: Page, action: string) => {
      const popup = await rig.browser.toolbarClick(page);
      const hasButton = () =>
        popup.evaluate((document, name) => document.querySelector(`[data-action="${name}"]`) !== null, action);
      await until(hasButton, action);
      await popup.click(`[data-action="${action}"]`);
      await until(async () => !(await hasButton()), `${action} to be done`);
      await popup.close();
    };
    const openReceipt = async ({ overlay }: Article) => {
      await overlay.click('[data-action="receipt"]');
      await overlay.waitFor('.receipt');
    };
    const keyOf = async (words: string): Promise<string> => {
      const report = await readReport(rig.browser, article.url);
      return report?.receipt.entries.find(({ text }) => text.includes(words))?.key ?? '';
    };

    it('brings one ad back, which survives a reload, and hides it again', async () => {
      const item = `[data-key="${await keyOf('two')}"]`;
      await openReceipt(article);
      await article.overlay.click(`${item} [data-action="bring-back"]`);
      await waitFor(article.page, { '#first': false, '#second': true });
      article = await reload(rig, article);
      await waitFor(article.page, { '#first': false, '#second': true });
      await openReceipt(article);
      await article.overlay.click(`${item} [data-action="hide-again"]`);
      await waitFor(article.page, { '#first': false, '#second': false });
      article = await reload(rig, article);
      await waitFor(article.page, { '#first': false, '#second': false });
    });

    it('brings back a whole kind', async () => {
      await openReceipt(article);
      await article.overlay.click('[data-category="banner"] [data-action="bring-back-all"]');
      await waitFor(article.page, { '#first': true, '#second': true });
    });

    it('always keeps an ad on the site, also on its other pages', async () => {
      const item = `[data-key="${await keyOf('two')}"]`;
      await openReceipt(article);
      await article.overlay.click(`${item} [data-action="keep-here"]`);
      await waitFor(article.page, { '#second': true });
      const other = await visit(rig, serve(rig, article.url.replace('article', 'other'), `${PAGE}<!-- other -->`));
      await waitFor(other.page, { '#second': true });
      await other.page.close();
      await article.overlay.click(`${item} [data-action="unkeep"]`);
      await waitFor(article.page, { '#second': false });
    });

    it('makes a line of a kind on this site, at once and after a reload, and opens it when it is pressed', async () => {
      await openReceipt(article);
      await choose(article, '[data-treat="banner"]', 'collapse');
      await until(() => heightOf(article.page, '#first > a').then((height) => height === 24), 'a line');
      expect(await heightOf(article.page, '#first img')).toBe(0);
      article = await reload(rig, article);
      await until(() => heightOf(article.page, '#first > a').then((height) => height === 24), 'a line again');
      await article.page.click('#first > a');
      await waitFor(article.page, { '#first img': true });
      expect(article.page.url()).toBe(article.url);
    });

    it('leaves all kinds on this site alone when that is wanted, and takes it back', async () => {
      await openReceipt(article);
      await choose(article, '[data-treat="all"]', 'leave');
      await waitFor(article.page, { '#first': true, '#second': true });
      await choose(article, '[data-treat="all"]', 'elsewhere');
      await waitFor(article.page, { '#first': false, '#second': false });
    });

    it('pauses for a visit, in this tab only, and goes on', async () => {
      const { page, url } = article;
      await inPopup(page, 'pause-visit');
      await waitFor(page, { '#first': true, '#second': true });
      const other = await visit(rig, url);
      await waitFor(other.page, { '#first': false });
      await other.page.close();
      await inPopup(page, 'resume-visit');
      await waitFor(page, { '#first': false, '#second': false });
    });

    it('hides what comes late', async () => {
      const { page } = article;
      await page.evaluate(() => {
        const late = document.querySelector('#first')?.cloneNode(true) as Element;
        late.id = 'late';
        for (const marked of [late, ...late.querySelectorAll('*')]) marked.removeAttribute('data-fixtrail-hidden');
        document.querySelector('#second')?.after(late);
      });
      await waitFor(page, { '#late': false });
    });

    it('shows a paid link in a sentence as text, and follows it for nobody', async () => {
      const { page } = article;
      await page.click('#inline');
      await until(async () => (await article.overlay.text('[role="status"].notice')).includes('this tool'), 'a word');
      expect(page.url()).toBe(article.url);
      expect(rig.server.hits.filter((hit) => hit.includes('pxf.io/c/'))).toEqual([]);
    });

    it('lets it lead straight to the page that it names when that is wanted', async () => {
      await rig.browser.callExtension(() => chrome.storage.local.set({ leadsOn: true }));
      const { page } = article;
      await until(
        async () => (await page.$eval('#inline', (link) => link.getAttribute('href'))) === 'https://shop.example/tool',
        'the way',
      );
      await Promise.all([page.waitForNavigation().catch(() => null), page.click('#inline')]);
      await until(async () => rig.server.hits.includes('https://shop.example/tool'), 'the page that it names');
      expect(rig.server.hits.filter((hit) => hit.includes('pxf.io/c/'))).toEqual([]);
    });

    it('cleans other pages only when that is wanted, and gives them back', async () => {
      const url = serve(
        rig,
        `http://news${count}.example/`,
        `<!doctype html><title>News</title><p>Nothing is broken.</p>${ADS}`,
      );
      const page = await rig.browser.newPage(url);
      const before = await readOuterHtml(page);
      await rig.browser.callExtension(() => chrome.storage.local.set({ cleanEverywhere: true }));
      await waitFor(page, { '#first': false, '#second': false });
      expect(await page.$('fixtrail-overlay')).toBeNull();
      await page.reload();
      await waitFor(page, { '#first': false, '#second': false });
      await rig.browser.callExtension(() => chrome.storage.local.set({ cleanEverywhere: false }));
      await waitFor(page, { '#first': true, '#second': true });
      expect(await readOuterHtml(page)).toBe(before);
      await page.close();
    });
  });
});

/** Waits until these are on screen, or not. */
async function waitFor(page: Page, wanted: Record<string, boolean>): Promise<void> {
  const look = () =>
    page.evaluate(
      (each) => each.every(([selector, isShown]) => document.querySelector(selector)?.checkVisibility() === isShown),
      Object.entries(wanted),
    );
  await until(look, JSON.stringify(wanted));
}

async function reload(rig: Rig, { page, url }: Article): Promise<Article> {
  await page.close();
  return visit(rig, url);
}

function heightOf(page: Page, selector: string): Promise<number> {
  return page.$eval(selector, (element) => element.getBoundingClientRect().height);
}

/** Chooses in a list of choices with the arrow keys. */
async function choose({ page, overlay }: Article, selector: string, value: string): Promise<void> {
  await overlay.focus(selector);
  const steps = await overlay.evaluate(
    (root, wanted, to) => {
      const select = root.querySelector(wanted) as HTMLSelectElement;
      return [...select.options].findIndex((option) => option.value === to) - select.selectedIndex;
    },
    selector,
    value,
  );
  for (let step = 0; step < Math.abs(steps); step += 1) {
    await page.keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp', { delay: 20 });
    await pause(150);
  }
}
