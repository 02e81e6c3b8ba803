import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { callFirefoxWindow } from '../../scripts/open/bidi';
import type { Overlay } from '../../scripts/open/overlay';
import { openArticle, tick, ticked, waitForState } from './article';
import { checkOverlay, checkPage, loadAxe, SCHEMES } from './axe';
import { forEachBrowser, type Rig, ROOT, until } from './harness';

/** Address in the sidebar of Firefox's own window; empty when it is closed. */
const READ_SIDEBAR = `() =>
  document.getElementById('sidebar')?.contentDocument?.querySelector('browser')?.currentURI.spec ?? ''`;
/** Every host that the example names. */
const HOSTS = new Set(
  [...readFileSync(join(ROOT, 'scripts/demo/article.md'), 'utf8').matchAll(/\/\/([\w.-]+\.\w+)/g)].map(
    ([, host = '']) => host,
  ),
);

describe('welcome', () => {
  forEachBrowser(
    (rig, name) => {
      it('is opened once, when FixTrail is installed', async () => {
        expect(await until(() => countWelcomes(rig), 'the welcome page')).toBe(1);
        await closeWelcomes(rig);
        await rig.browser.reloadExtension();
        // By the time that this is worked on, it would be there.
        const { page } = await openArticle(rig, 'single-procedure', 'https://welcomed.example/');
        expect(await countWelcomes(rig)).toBe(0);
        await page.close();
      });

      it('leads to the example and to the settings', async () => {
        const page = await openWelcome(rig);
        expect(await page.$eval('[data-action="options"]', (link) => link.getAttribute('href'))).toBe('options.html');
        await page.click('[data-action="try"]');
        await until(() => page.evaluate(() => location.pathname === '/demo.html'), 'the example');
        await page.close();
      });

      it('opens the panel', async () => {
        const page = await openWelcome(rig);
        await page.bringToFront();
        await page.click('[data-action="panel"]');
        if (name === 'chromium')
          await rig.browser.puppeteer.waitForTarget((target) => target.url().includes('sidepanel.html'));
        else {
          const read = () => callFirefoxWindow(rig.browser.puppeteer, READ_SIDEBAR);
          await until(async () => String(await read()).endsWith('/sidepanel.html'), "Firefox's sidebar");
        }
        await page.close();
      });

      it.each(SCHEMES)('can be used by everybody in $scheme', async ({ isDark }) => {
        const page = await openWelcome(rig);
        await rig.browser.setDark(page, isDark);
        await loadAxe(page);
        const { violations, passes } = await checkPage(page);
        expect(violations).toEqual([]);
        expect(passes).toContain('color-contrast');
        await page.close();
      });

      it.each([320, 360, 1280])('is nowhere wider than a window of %i px', async (width) => {
        const page = await openWelcome(rig);
        await page.setViewport({ width, height: 640 });
        await until(() => page.evaluate((wanted) => innerWidth === wanted, width), 'the window');
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
        await page.close();
      });
    },
    { keepsWelcome: true },
  );
});

describe('the example', () => {
  forEachBrowser((rig) => {
    it('is seen as a site shows it, then without its ads and with its list', async () => {
      const page = await rig.browser.extensionPage('demo.html');
      expect(await countAds(page)).toBeGreaterThan(5);
      const overlay = await waitForList(rig, page);
      expect(await overlay.text('.clutter')).toMatch(/^2\d ads hidden/);
      expect(await countAds(page)).toBe(0);
      expect(await overlay.count('[data-step-id]')).toBeGreaterThan(20);
      const pictures = await page.$$eval('main img:not([src^="https:"])', (all) =>
        all.map((picture) => (picture as HTMLImageElement).naturalWidth),
      );
      expect(pictures.length).toBeGreaterThan(5);
      expect(Math.min(...pictures)).toBeGreaterThan(0);
      await page.close();
    });

    it('keeps a tick', async () => {
      const page = await rig.browser.extensionPage('demo.html');
      const article = { page, overlay: await waitForList(rig, page), url: '' };
      await tick(article, 0);
      await page.close();
      const again = await rig.browser.extensionPage('demo.html');
      const kept = { page: again, overlay: await waitForList(rig, again), url: '' };
      expect(await ticked(kept)).toEqual([0]);
      await kept.overlay.click('[data-step-id]');
      await waitForState(kept, 'saved');
      await again.close();
    });

    it('asks nothing of the net, and follows none of its links', async () => {
      const page = await rig.browser.extensionPage('demo.html');
      const overlay = await waitForList(rig, page);
      const tabs = (await rig.browser.puppeteer.pages()).length;
      // Both hear of a click last, when all others have said what they think of it.
      await page.evaluate(() =>
        window.addEventListener('click', ({ defaultPrevented }) => {
          document.body.dataset.refused = String(defaultPrevented);
        }),
      );
      await overlay.evaluate((root) =>
        root.addEventListener('click', ({ defaultPrevented }) => {
          root.host.setAttribute('data-refused', String(defaultPrevented));
        }),
      );
      await overlay.click('[data-action="collapse"]');
      for (const link of ['[data-fixtrail-paid]', '.site a']) {
        await page.$eval(link, (found) => found.scrollIntoView({ block: 'center', behavior: 'instant' }));
        await page.click(link);
      }
      expect(await page.evaluate(() => document.body.dataset.refused)).toBe('true');
      await overlay.click('[data-action="expand"]');
      await overlay.click('[data-action="receipt"]');
      await overlay.waitFor('[data-action="follow"]');
      await overlay.click('[data-action="follow"]');
      expect(await overlay.evaluate((root) => root.host.getAttribute('data-refused'))).toBe('true');
      expect(await page.evaluate(() => location.pathname)).toBe('/demo.html');
      expect((await rig.browser.puppeteer.pages()).length).toBe(tabs);
      expect(HOSTS.size).toBeGreaterThan(10);
      expect(rig.server.hits.filter((url) => HOSTS.has(new URL(url).hostname))).toEqual([]);
      await page.close();
    });

    it('works where FixTrail is off', async () => {
      await setEnabled(rig, false);
      const page = await rig.browser.extensionPage('demo.html');
      await waitForList(rig, page);
      await setEnabled(rig, true);
      await page.close();
    });

    it.each(SCHEMES)('can be used by everybody in $scheme', async ({ isDark }) => {
      const page = await rig.browser.extensionPage('demo.html');
      await rig.browser.setDark(page, isDark);
      const overlay = await waitForList(rig, page);
      await loadAxe(page);
      const [whole, list] = [await checkPage(page), await checkOverlay(overlay)];
      expect([...whole.violations, ...list.violations]).toEqual([]);
      expect(whole.passes).toContain('color-contrast');
      expect(list.passes).toContain('color-contrast');
      await page.close();
    });
  });
});

interface ExtensionApi {
  tabs: {
    query(what: object): Promise<{ id: number; url?: string }[]>;
    remove(ids: number[]): Promise<void>;
  };
  storage: { local: { set(items: object): Promise<void> } };
}
declare const chrome: ExtensionApi;

function countWelcomes(rig: Rig): Promise<number> {
  return rig.browser.callExtension(async () => {
    const tabs = await chrome.tabs.query({});
    return tabs.filter(({ url }) => url?.endsWith('/welcome.html')).length;
  });
}

function closeWelcomes(rig: Rig): Promise<void> {
  return rig.browser.callExtension(async () => {
    const tabs = await chrome.tabs.query({});
    await chrome.tabs.remove(tabs.filter(({ url }) => url?.endsWith('/welcome.html')).map(({ id }) => id));
  });
}

function setEnabled(rig: Rig, enabled: boolean): Promise<void> {
  return rig.browser.callExtension((isOn) => chrome.storage.local.set({ enabled: isOn }), enabled);
}

async function openWelcome(rig: Rig): Promise<Page> {
  const page = await rig.browser.extensionPage('welcome.html');
  await until(() => page.$('.welcome'), 'the welcome page');
  return page;
}

async function waitForList(rig: Rig, page: Page): Promise<Overlay> {
  const overlay = rig.browser.overlay(page);
  await overlay.waitFor('[data-save-state]');
  return overlay;
}

/** Banners of the example that are in sight. */
function countAds(page: Page): Promise<number> {
  return page.$$eval(
    'main img[src^="https:"]:not([height="0"])',
    (all) => all.filter((ad) => ad.checkVisibility()).length,
  );
}
