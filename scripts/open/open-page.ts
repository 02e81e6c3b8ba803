import type { Page } from 'puppeteer-core';
import { Stop } from '../stop.mjs';
import type { RealBrowser } from './browser';

const TIMEOUT_MS = 30_000;

/**
 * A tab with the page in it, as soon as its document is parsed: pictures of dead hosts hold up nothing.
 *
 * @throws {Stop} when there is no such page
 */
export async function openPage(browser: RealBrowser, url: string): Promise<Page> {
  const page = await browser.newTab();
  const response = await page
    .goto(url, { waitUntil: 'domcontentloaded', timeout: TIMEOUT_MS })
    .catch((error: Error) => {
      throw new Stop(`Cannot reach ${url}: ${explain(error.message)}`);
    });
  if (response && response.status() >= 400)
    throw new Stop(`Cannot read ${url}: the server answers ${response.status()}`);
  return page;
}

/** "net::ERR_CONNECTION_REFUSED at …" and Firefox's like, as a person says it. */
function explain(message: string): string {
  const code = /(?:ERR|NS_ERROR)_([A-Z_]+)/.exec(message)?.[1];
  if (code) return code.toLowerCase().replaceAll('_', ' ');
  return /timeout/i.test(message) ? `no answer within ${TIMEOUT_MS / 1000} seconds` : (message.split('\n')[0] ?? '');
}
