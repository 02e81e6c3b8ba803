import { describe, expect, it } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { callFirefoxWindow } from '../../scripts/open/bidi';
import { FIREFOX_ID } from '../../scripts/open/firefox-preferences';
import { type Article, openArticle, ticked } from './article';
import { forEachBrowser, type Rig, until } from './harness';
import { openOwnPage } from './own-page';

declare const chrome: typeof extensionApi;

/** Browsers take four suggestions at most. */
const MOST_SUGGESTED = 4;

describe('keys of the browser', () => {
  forEachBrowser((rig, name) => {
    /** Has the browser say that the key was pressed: in Firefox by its own key, in Chromium by its own event. */
    async function press(command: string, article: Article): Promise<void> {
      await article.page.bringToFront();
      if (name === 'firefox') await pressInFirefox(rig, command, article);
      else await pressInChromium(rig, command);
    }
    const waitForTicks = (article: Article, ...wanted: number[]) =>
      until(async () => (await ticked(article)).join() === wanted.join(), `the ticks ${wanted}`);

    it('are in the manifest, each with its words, four of them suggested', async () => {
      const commands = await rig.browser.callExtension(() => chrome.commands.getAll());
      const own = commands.filter((each) => !each.name?.startsWith('_'));
      expect(own.map((each) => each.name).sort()).toEqual([
        'export',
        'focus-mode',
        'next-fix',
        'previous-fix',
        'tick-current',
        'toggle-overlay',
      ]);
      expect(own.filter((each) => !each.description || each.description.startsWith('__'))).toEqual([]);
      expect(own.filter((each) => each.shortcut).length).toBe(MOST_SUGGESTED);
    });

    it('tick the current step of the article in front, and go on', async () => {
      const other = await openArticle(rig, 'plain-headings', 'https://keys.example/other');
      const article = await openArticle(rig, 'numbered-headings', 'https://keys.example/tick');
      await press('tick-current', article);
      await waitForTicks(article, 0);
      await press('tick-current', article);
      await waitForTicks(article, 0, 1);
      expect(await ticked(other)).toEqual([]);
      await Promise.all([article.page.close(), other.page.close()]);
    });

    it('fold and unfold the overlay', async () => {
      const article = await openArticle(rig, 'single-procedure', 'https://keys.example/fold');
      await press('toggle-overlay', article);
      await article.overlay.waitFor('.pill');
      await press('toggle-overlay', article);
      await article.overlay.waitFor('.dock');
      await article.page.close();
    });

    it('go to the list of the dashboard where there is no article', async () => {
      const article = await openArticle(rig, 'fix-n-headings', 'https://keys.example/kept');
      await press('tick-current', article);
      await waitForTicks(article, 0);
      await article.page.close();
      const board = await openOwnPage(rig, 'dashboard.html');
      await until(async () => (await board.texts('.card-title')).join().includes('Bluetooth'), 'the list');
      await board.page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.card-title a')]
          .find((link) => link.textContent?.includes('Bluetooth'))
          ?.click(),
      );
      await board.waitFor('[data-step-id]');
      await board.page.bringToFront();
      if (name === 'firefox') await pressInFirefox(rig, 'tick-current', null);
      else await pressInChromium(rig, 'tick-current');
      await until(async () => (await board.count('[data-step-id]:checked')) === 2, 'the tick in the dashboard');
      await board.page.close();
    });
  });
});

/** Says so with Chromium's own event, in the background script: nobody but a person can press the key. */
async function pressInChromium(rig: Rig, command: string): Promise<void> {
  const target = await rig.browser.puppeteer.waitForTarget((each) => each.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.evaluate(async (name) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const event = chrome.commands.onCommand as unknown as { dispatch(name: string, tab: unknown): void };
    event.dispatch(name, tab);
  }, command);
}

/** Presses the key that Firefox has made for it in its own window. */
async function pressInFirefox(rig: Rig, command: string, article: Article | null): Promise<void> {
  const source = `async () => {
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const extension = ExtensionParent.GlobalManager.getExtension('${FIREFOX_ID}');
    const commands = await extension.shortcuts.allCommands();
    const shortcut = commands.find(({ name }) => name === '${command}').shortcut;
    const letter = shortcut.split('+').at(-1);
    const key = [...document.querySelectorAll('keyset key')].find(
      (one) => one.getAttribute('key') === letter && one.getAttribute('modifiers')?.split(',').sort().join() === 'alt,shift',
    );
    key.doCommand();
    return true;
  }`;
  await callFirefoxWindow(rig.browser.puppeteer, source, article ? { page: article.page } : {});
}
