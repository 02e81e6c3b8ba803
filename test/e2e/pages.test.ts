import { describe, expect, it } from 'vitest';
import { readReport } from '../../scripts/open/report';
import { UNTOUCHED_PAGES } from '../untouched-pages';
import { openArticle, readPage, serve, tick, ticked, visit } from './article';
import { forEachBrowser, until } from './harness';

declare const chrome: typeof import('wxt/browser').browser;

/** Stage 1 looks for the last time a little earlier. */
const LAST_LOOK_MS = 3500;

const STRICT = {
  'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
};
const isRendered = (selector: string) =>
  [...document.querySelectorAll(selector)].some((element) => element.checkVisibility());

describe('pages', () => {
  forEachBrowser((rig) => {
    it('that are no article get no reader and are left as they are', async () => {
      const pages = await Promise.all(
        UNTOUCHED_PAGES.map((slug) =>
          rig.browser.newPage(serve(rig, `https://others.example/${slug}`, readPage(slug))),
        ),
      );
      await new Promise((resolve) => setTimeout(resolve, LAST_LOOK_MS));
      for (const [index, page] of pages.entries()) {
        expect(
          await readReport(rig.browser, `https://others.example/${UNTOUCHED_PAGES[index]}`, 0),
          UNTOUCHED_PAGES[index],
        ).toBeNull();
        expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain('fixtrail');
        await page.close();
      }
    });

    it.each(['https', 'http'])('over %s with the strictest policy are cleaned, ticked and styled', async (scheme) => {
      const url = serve(rig, `${scheme}://strict.example/csp`, readPage('close-debris'), STRICT);
      const article = await visit(rig, url);
      await tick(article, 0);
      expect(
        await article.overlay.evaluate((root) => getComputedStyle(root.querySelector('.dock') as Element).display),
      ).toBe('flex');
      expect(await article.overlay.count('.step-text strong, .step-text b')).toBeGreaterThan(0);
      expect(await article.page.evaluate(isRendered, 'p > img[src*="impactradius"]')).toBe(false);
      await article.page.close();
    });

    it('swapped without a reload get their own list, and leave nothing behind', async () => {
      const shell = (body: string) =>
        `<!doctype html><html lang="en"><head><title>Site</title></head><body><main id="main">${body}</main></body></html>`;
      const url = serve(rig, 'https://spa.example/', shell('<h1>Welcome</h1><p>Nothing here.</p>'));
      const page = await rig.browser.newPage(url);
      const overlay = rig.browser.overlay(page);
      const show = (slug: string | null, path: string) =>
        page.evaluate(
          (html, to) => {
            history.pushState(null, '', to);
            const parsed = new DOMParser().parseFromString(html, 'text/html');
            setTimeout(() => document.querySelector('#main')?.replaceChildren(...parsed.body.childNodes), 150);
          },
          slug ? readPage(slug) : '<h1>Welcome</h1><p>Nothing here.</p>',
          path,
        );
      await show('numbered-headings', '/one');
      await overlay.waitFor('[data-step-id]');
      const first = await overlay.count('[data-step-id]');
      await show('fix-n-headings', '/two');
      await until(async () => (await overlay.count('[data-step-id]').catch(() => first)) === 12, 'the second list');
      await show(null, '/three');
      await until(
        async () => !(await page.evaluate(() => document.documentElement.outerHTML.includes('fixtrail'))),
        'the page without us',
      );
      await page.close();
    });

    it('whose text comes late are found, and ads that come late are hidden', async () => {
      const html = readPage('numbered-headings');
      const late = `<!doctype html><html lang="en"><head><title>How to fix it</title></head><body></body></html>`;
      const page = await rig.browser.newPage(serve(rig, 'https://late.example/', late));
      await page.evaluate((text) => {
        const parsed = new DOMParser().parseFromString(text, 'text/html');
        setTimeout(() => document.body.append(...parsed.body.childNodes), 700);
      }, html);
      await rig.browser.overlay(page).waitFor('[data-step-id]');
      await page.evaluate(() => {
        const slot = document.createElement('ins');
        slot.className = 'adsbygoogle late';
        slot.textContent = 'Advert';
        document.querySelector('h2')?.before(slot);
      });
      await until(async () => !(await page.evaluate(isRendered, '.late')), 'the late ad to be hidden', 3000);
      await page.close();
    });

    it('of which the reader asked a list keep it, whatever stage 1 finds later', async () => {
      const url = serve(rig, 'https://chosen.example/', readPage('not-tutorial'));
      const page = await rig.browser.newPage(url);
      await rig.browser.callExtension(askForList, url);
      await rig.browser.overlay(page).waitFor('[data-step-id]');
      await rig.browser.callExtension(detectAgain, url);
      await new Promise((resolve) => setTimeout(resolve, LAST_LOOK_MS));
      expect(await rig.browser.overlay(page).count('.dock')).toBe(1);
      await page.close();
    });

    it('cannot reach into the overlay, and neither hears the other’s keys', async () => {
      const article = await openArticle(rig, 'single-procedure');
      const heard = await article.page.evaluate(() => {
        const keys: string[] = [];
        Object.assign(window, { keys });
        document.addEventListener('keydown', ({ key }) => keys.push(key));
        const host = document.querySelector('fixtrail-overlay') as HTMLElement;
        host.click();
        return { root: host.shadowRoot, inside: host.children.length };
      });
      expect(heard).toEqual({ root: null, inside: 0 });
      await article.overlay.focus('[data-step-id]');
      await article.page.keyboard.press(' ');
      await until(async () => (await ticked(article)).length === 1, 'the tick by keyboard');
      expect(await article.page.evaluate(() => (window as unknown as { keys: string[] }).keys)).toEqual([]);
      await article.page.close();
    });

    it('keep the overlay when one clicks beside it, and get it back when a script removes it', async () => {
      const article = await openArticle(rig, 'german');
      await article.page.mouse.click(100, 300);
      expect(await article.overlay.count('.dock')).toBe(1);
      await article.page.evaluate(() => {
        document.querySelector('fixtrail-overlay')?.remove();
        document.body.append(document.createElement('p'));
      });
      await article.overlay.waitFor('.dock');
      await article.page.close();
    });

    it('are shown where a step stands', async () => {
      const article = await openArticle(rig, 'numbered-headings');
      const before = await article.page.evaluate(() => scrollY);
      const last = await article.overlay.evaluate(
        (root) => [...root.querySelectorAll<HTMLElement>('.step [data-action="jump"]')].at(-1)?.dataset.anchorOf,
      );
      await article.overlay.click(`[data-anchor-of="${last}"]`);
      await until(async () => (await article.page.evaluate(() => scrollY)) > before, 'the page to scroll');
      await article.page.close();
    });
  });
});

/** What the popup's button does. Runs in an extension page. */
async function askForList(url: string): Promise<void> {
  const tab = (await chrome.tabs.query({})).find((each) => each.url === url);
  await chrome.runtime.sendMessage({ name: 'makeChecklist', payload: { tabId: tab?.id } });
}

/** Has stage 1 ask for the reader, as it does when text comes late. Runs in an extension page. */
async function detectAgain(url: string): Promise<void> {
  const tab = (await chrome.tabs.query({})).find((each) => each.url === url);
  await chrome.tabs.sendMessage(tab?.id ?? -1, { name: 'analyse', payload: { forced: false } });
}
