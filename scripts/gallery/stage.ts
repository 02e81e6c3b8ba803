import type { Page } from 'puppeteer-core';
import type { browser as extensionApi } from 'wxt/browser';
import type { RealBrowser } from '../open/browser';
import type { Variant } from './variants';

declare const chrome: typeof extensionApi;

/** A browser in which everything is shown in one way. */
export interface Stage {
  browser: RealBrowser;
  variant: Variant;
  /** Address of an article with a checklist. */
  article: string;
  /** Has a tab look as the variant says. */
  dress(page: Page): Promise<void>;
  /** Forgets every list, and that the overlay was folded. */
  startAfresh(): Promise<void>;
}

/** Sets what the reader prefers in this variant; all that was done before is forgotten. */
export async function openStage(browser: RealBrowser, variant: Variant, article: string): Promise<Stage> {
  await browser.callExtension(async (preferences) => {
    await chrome.storage.local.clear();
    await chrome.storage.local.set({ preferences });
  }, variant.preferences);
  return {
    browser,
    variant,
    article,
    startAfresh: () =>
      browser.callExtension(async () => {
        const ask = (name: string, payload: unknown) => chrome.runtime.sendMessage({ name, payload });
        await chrome.storage.local.remove('overlayFolded');
        const { lists } = await ask('readLists', { from: 0 });
        await ask('deleteLists', {
          checklistIds: lists.map(({ checklist }: { checklist: { id: string } }) => checklist.id),
        });
        await ask('emptyTrash', null);
      }),
    dress: async (page) => {
      await page.setViewport(variant.viewport);
      if (!variant.forcedColors) return browser.setDark(page, variant.isDark);
      const session = await page.createCDPSession();
      const features = [
        { name: 'forced-colors', value: 'active' },
        { name: 'prefers-color-scheme', value: variant.isDark ? 'dark' : 'light' },
      ];
      await session.send('Emulation.setEmulatedMedia', { features });
    },
  };
}
