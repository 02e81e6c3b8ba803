import type { Page } from 'puppeteer-core';
import { callFirefoxWindow } from '../../scripts/open/bidi';
import type { Rig } from './harness';

/** Has a page show what a printer sees, after saying that it is printed as browsers do; or takes that back. */
export async function seeAsPrinter({ browser }: Rig, page: Page, isPrinter: boolean): Promise<void> {
  if (isPrinter) await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  if (browser.name === 'chromium') await page.emulateMediaType(isPrinter ? 'print' : 'screen');
  else {
    await page.bringToFront();
    const set = `(isPrinter) => { gBrowser.selectedBrowser.browsingContext.mediumOverride = isPrinter ? 'print' : ''; }`;
    await callFirefoxWindow(browser.puppeteer, set, { page, values: [Number(isPrinter)] });
  }
  if (!isPrinter) await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
}

/** What a printer would get, as PDF. */
export async function printTo(page: Page): Promise<Buffer> {
  return Buffer.from(await page.pdf({ timeout: 10_000 }));
}
