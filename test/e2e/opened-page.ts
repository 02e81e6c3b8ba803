import type { Page } from 'puppeteer-core';
import { contextOf, readTree } from '../../scripts/open/bidi';
import { type Rig, until } from './harness';
import { type OwnPage, readOwnPage } from './own-page';

/** The tab in which the extension has opened one of its pages by itself. @throws when there is none in time */
export async function waitForOpened({ browser }: Rig, path: string): Promise<OwnPage> {
  const find = async (): Promise<Page | undefined> => {
    const pages = await browser.puppeteer.pages();
    if (browser.name === 'chromium') return pages.find((page) => page.url().includes(`/${path}`));
    // Puppeteer does not see what these pages load.
    const tab = (await readTree(browser.puppeteer, 'content')).find(({ url }) => url.includes(`/${path}`));
    return pages.find((page) => contextOf(page) === tab?.context);
  };
  const page = await until(find, `${path} in a tab`);
  await page.setViewport({ width: 1280, height: 900 });
  return readOwnPage(page);
}
