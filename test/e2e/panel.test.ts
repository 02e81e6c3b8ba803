import { afterEach, describe, expect, it } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { callFirefoxWindow } from '../../scripts/open/bidi';
import { type Article, serveAs, tick, ticked, visit } from './article';
import { checkPage, loadAxe, SCHEMES } from './axe';
import { forEachBrowser, until } from './harness';
import { type OwnPage, openOwnPage, readOwnPage } from './own-page';

declare const chrome: typeof extensionApi;

describe('panel', () => {
  forEachBrowser((rig, name) => {
    const open: { close(): Promise<void> }[] = [];
    afterEach(async () => {
      for (const page of open.splice(0)) await page.close().catch(() => undefined);
    });

    /** The panel's page in a tab behind the others: there it follows the tab in front as the panel does. */
    async function openPanel(): Promise<OwnPage> {
      const panel = await openOwnPage(rig, 'sidepanel.html', { background: true });
      open.push(panel.page);
      return panel;
    }
    async function openTab(slug: string): Promise<Article> {
      const article = await visit(rig, serveAs(rig, slug, `https://panel.example/${slug}`));
      open.push(article.page);
      return article;
    }
    const waitForTitle = (panel: OwnPage, words: string) =>
      until(async () => (await panel.texts('.title'))[0]?.includes(words), `"${words}" in the panel`, 3000);
    const tickedIn = (panel: OwnPage) =>
      panel.page.evaluate(() =>
        [...document.querySelectorAll<HTMLInputElement>('[data-step-id]')].flatMap(({ checked }, at) =>
          checked ? [at] : [],
        ),
      );
    const clickStep = (panel: OwnPage, index: number) =>
      panel.page.evaluate((at) => document.querySelectorAll<HTMLElement>('[data-step-id]')[at]?.click(), index);

    it('is in the manifest, and opens at a click in the popup', async () => {
      const { page } = await openTab('single-procedure');
      const manifest = await rig.browser.callExtension(() => chrome.runtime.getManifest());
      const popup = await rig.browser.toolbarClick(page);
      await until(async () => (await popup.text()).includes('Open the panel'), 'the button');
      if (name === 'firefox') {
        expect(manifest).toMatchObject({ sidebar_action: { open_at_install: false } });
        await popup.evaluate(pressInFirefox, '[data-action="open-panel"]');
        const readSidebar = `() => {
          const sidebar = document.getElementById('sidebar')?.contentDocument;
          return sidebar?.querySelector('browser')?.currentURI.spec ?? '';
        }`;
        const read = () => callFirefoxWindow(rig.browser.puppeteer, readSidebar, { page });
        await until(async () => String(await read()).endsWith('/sidepanel.html'), "Firefox's sidebar");
        return;
      }
      expect(manifest).toMatchObject({ side_panel: { default_path: 'sidepanel.html' } });
      await popup.click('[data-action="open-panel"]');
      const target = await rig.browser.puppeteer.waitForTarget((one) => one.url().includes('sidepanel.html'));
      const panel = readOwnPage(await target.asPage());
      open.push(panel.page);
      await waitForTitle(panel, 'The folder is locked');
      await clickStep(panel, 1);
      await until(
        async () => (await ticked({ page, overlay: rig.browser.overlay(page), url: '' })).includes(1),
        'the tick in the article',
      );
    });

    it('says what to do as long as there is no list', async () => {
      const panel = await openPanel();
      await until(
        async () => (await panel.texts('.panel-empty'))[0]?.includes('Open an article with fixes'),
        'the words',
      );
    });

    it('follows the tab in front', async () => {
      const [first, second] = [await openTab('numbered-headings'), await openTab('fix-n-headings')];
      const panel = await openPanel();
      await waitForTitle(panel, 'Bluetooth Headphones');
      await first.page.bringToFront();
      await waitForTitle(panel, 'Laptop Webcam');
      await second.page.bringToFront();
      await waitForTitle(panel, 'Bluetooth Headphones');
      // A tab that goes to another article.
      await second.page.goto('https://panel.example/numbered-headings', { waitUntil: 'domcontentloaded' });
      await waitForTitle(panel, 'Laptop Webcam');
    });

    it('ticks what the article ticks, and the other way round', async () => {
      const article = await openTab('plain-headings');
      const panel = await openPanel();
      await waitForTitle(panel, 'Lumora TV');
      await tick(article, 1);
      await until(async () => (await tickedIn(panel)).includes(1), 'the tick in the panel', 1000);
      await clickStep(panel, 0);
      await until(async () => (await ticked(article)).join() === '0,1', 'the tick in the article', 1000);
      await panel.waitFor('[data-save-state="saved"]');
    });

    it('leads to a place in the article', async () => {
      const article = await openTab('plain-headings');
      const panel = await openPanel();
      await waitForTitle(panel, 'Lumora TV');
      expect(await article.page.evaluate(() => scrollY)).toBe(0);
      await panel.page.evaluate(() => [...document.querySelectorAll<HTMLElement>('.jump')].at(-1)?.click());
      await until(() => article.page.evaluate(() => scrollY > 200), 'the article at its place');
    });

    it('stays with the list when its article is closed, and opens it again', async () => {
      const article = await openTab('nested-substeps');
      const panel = await openPanel();
      await waitForTitle(panel, 'blank pages');
      await tick(article, 0);
      await article.page.close();
      await until(async () => (await panel.texts('.closed'))[0]?.startsWith('The article is closed.'), 'the words');
      await waitForTitle(panel, 'blank pages');
      expect(await panel.count('.jump')).toBe(0);
      await clickStep(panel, 1);
      await panel.waitFor('[data-save-state="saved"]');
      expect(await tickedIn(panel)).toEqual([0, 1]);
      await panel.click('[data-action="open-again"]');
      await until(async () => (await panel.count('.closed')) === 0, 'the article to be there again');
      const pages = await rig.browser.puppeteer.pages();
      open.push(...pages.filter((page) => page.url() === article.url));
      expect(open).toHaveLength(3);
    });

    describe.each(SCHEMES)('in $scheme', ({ isDark }) => {
      it('breaks no rule of accessibility', async () => {
        const article = await openTab('step-meanings');
        const panel = await openPanel();
        await panel.waitFor('[data-step-id]');
        await article.page.close();
        await panel.page.bringToFront();
        await panel.waitFor('.closed');
        await panel.page.setViewport({ width: 360, height: 3000 });
        await rig.browser.setDark(panel.page, isDark);
        await loadAxe(panel.page);
        const { violations, passes } = await checkPage(panel.page);
        expect(violations).toEqual([]);
        expect(passes).toContain('color-contrast');
      });

      it('breaks none without a list', async () => {
        const panel = await openPanel();
        await panel.page.bringToFront();
        await panel.waitFor('.panel-empty');
        await rig.browser.setDark(panel.page, isDark);
        await loadAxe(panel.page);
        const { violations, passes } = await checkPage(panel.page);
        expect(violations).toEqual([]);
        expect(passes).toContain('color-contrast');
      });
    });
  });
});

/** Clicks so that Firefox takes it for the reader's own doing; runs with the rights of the browser itself. */
function pressInFirefox(document: Document, selector: string): void {
  interface Privileged {
    windowUtils: { setHandlingUserInput(isHandling: boolean): { destruct(): void } };
  }
  const input = (document.defaultView as unknown as Privileged).windowUtils.setHandlingUserInput(true);
  document.querySelector<HTMLElement>(selector)?.click();
  input.destruct();
}
