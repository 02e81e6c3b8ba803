import { join } from 'node:path';
import { Stop } from '../stop.mjs';
import { launchBrowser } from './browser';
import { openPage } from './open-page';
import type { OpenRequest } from './open-request';

/**
 * Opens a window with the page and waits until it is closed. The profile stays in `out`, and with it the ticks.
 *
 * @throws {Stop} when the profile is in use
 */
export async function showWindow(
  { browser: name, executable, extension, out }: OpenRequest,
  url: string,
): Promise<void> {
  const profile = join(out, `profile-${name}`);
  const browser = await launchBrowser(name, {
    executable,
    extension,
    headless: false,
    profile,
    downloads: null,
    proxyPort: null,
    viewport: null,
  }).catch((error: Error) => {
    if (/already running/i.test(error.message)) throw new Stop(`${name} is already open with the profile ${profile}`);
    throw error;
  });
  const closed = new Promise((resolve) => browser.puppeteer.once('disconnected', resolve));
  try {
    await openPage(browser, url);
    console.log(`FixTrail is open in ${name} at ${url}. Close the browser to end.`);
    await closed;
  } finally {
    if (browser.puppeteer.connected) await browser.close();
  }
}
