import { browser } from 'wxt/browser';
import { sendToTab } from '../messages';
import { isActiveOn } from '../store/settings';

/** The host name of an address that FixTrail can work on; `null` for all other pages and without permission. */
export function readHost(url: string | undefined): string | null {
  return url && /^https?:/.test(url) ? new URL(url).hostname : null;
}

/**
 * Has the reader look at a tab, putting it there first if it is not yet. Does nothing on sites where FixTrail is off.
 *
 * @param forced work on the page even if it does not look like an article about a fault
 * @throws when the browser allows no script in that tab
 */
export async function injectReader(tabId: number, url: string | undefined, forced: boolean): Promise<void> {
  const host = readHost(url);
  if (host !== null && !(await isActiveOn(host))) return;
  const ask = () => sendToTab(tabId, 'analyse', { forced });
  await ask().catch(async () => {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] });
    await ask();
  });
}

/** Has every reader look again, after it was changed where FixTrail works, and stage 1 wherever there is none. */
export async function recheckOpenTabs(): Promise<void> {
  const pages = await readPages();
  await Promise.allSettled(pages.map((tabId) => sendToTab(tabId, 'recheck', null)));
  await detectInOpenTabs();
}

/** Runs stage 1 in every open page, as after an install. */
export async function detectInOpenTabs(): Promise<void> {
  const pages = await readPages();
  const runs = pages.map((tabId) => browser.scripting.executeScript({ target: { tabId }, files: ['/detector.js'] }));
  // Pages of the browser and of its store refuse scripts; the others are unaffected.
  await Promise.allSettled(runs);
}

async function readPages(): Promise<number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id, url }) => (id !== undefined && readHost(url) !== null ? [id] : []));
}
