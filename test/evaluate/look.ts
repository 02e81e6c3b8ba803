import type { Page } from 'puppeteer-core';

const QUIET_MS = 150;
const AT_MOST_MS = 1500;

/** Waits until the page's own scripts have let its document rest for a moment; not for ever. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(restOf, QUIET_MS, AT_MOST_MS);
}

/** The page's markup as it is now. */
export function readMarkup(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}

/** Whether anything of FixTrail's is in the page's markup. */
export function hasTrace(page: Page): Promise<boolean> {
  return page.evaluate(() => /fixtrail/i.test(document.documentElement.outerHTML));
}

function restOf(quietMs: number, atMostMs: number): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      observer.disconnect();
      resolve();
    };
    let timer = setTimeout(end, quietMs);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(end, quietMs);
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    setTimeout(end, atMostMs);
  });
}
