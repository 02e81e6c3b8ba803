import type { Page } from 'puppeteer-core';

/**
 * Names of the extension's scripts that run in a page when it shows this address, in order, as Chromium's debugger sees them.
 *
 * @param settle resolves when the extension has done what it does there
 */
export async function readInjected(page: Page, url: string, settle: () => Promise<unknown>): Promise<string[]> {
  const session = await page.createCDPSession();
  const found: string[] = [];
  session.on('Debugger.scriptParsed', ({ url: script }) => {
    const own = /^chrome-extension:\/\/[^/]+\/(.+)$/.exec(script);
    if (own?.[1]) found.push(own[1]);
  });
  await session.send('Debugger.enable');
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await settle();
  await session.detach();
  return found;
}
