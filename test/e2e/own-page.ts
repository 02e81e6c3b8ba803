import type { Page } from 'puppeteer-core';
import { type Rig, until } from './harness';

/** A page of the extension, with what its reader sees in it and does. */
export interface OwnPage {
  page: Page;
  count(selector: string): Promise<number>;
  /** Texts of all matches, white space made single. */
  texts(selector: string): Promise<string[]>;
  /** Clicks the first match, as a person's click is seen by the page. @throws without one */
  click(selector: string): Promise<void>;
  waitFor(selector: string): Promise<void>;
  /** Loads it again; Puppeteer's own way waits for ever in Firefox, which does not say when these pages load. */
  reload(): Promise<void>;
}

/** Opens one of the extension's pages in a tab. */
export async function openOwnPage(rig: Rig, path: string, options?: { background?: boolean }): Promise<OwnPage> {
  return readOwnPage(await rig.browser.extensionPage(path, options));
}

/** The same of a tab that is there. */
export function readOwnPage(page: Page): OwnPage {
  const own: OwnPage = {
    page,
    count: (selector) => page.evaluate((wanted) => document.querySelectorAll(wanted).length, selector),
    texts: (selector) =>
      page.evaluate(
        (wanted) =>
          [...document.querySelectorAll(wanted)].map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim()),
        selector,
      ),
    click: (selector) =>
      page.evaluate((wanted) => {
        const element = document.querySelector<HTMLElement>(wanted);
        if (!element) throw new Error(`Not on the page: ${wanted}`);
        element.click();
      }, selector),
    reload: async () => {
      await page.evaluate(() => {
        document.documentElement.dataset.old = '';
        setTimeout(() => location.reload());
      });
      await until(() => page.evaluate(() => !('old' in document.documentElement.dataset)), 'the page to load again');
    },
    waitFor: async (selector) => {
      await until(() => own.count(selector), `${selector} on the page`);
    },
  };
  return own;
}
