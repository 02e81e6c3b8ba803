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

/** Runs stage 1 in every open page: after install, and when FixTrail is switched on again. */
export async function detectInOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  const pages = tabs.flatMap(({ id, url }) => (id !== undefined && readHost(url) !== null ? [id] : []));
  const runs = pages.map((tabId) => browser.scripting.executeScript({ target: { tabId }, files: ['/detector.js'] }));
  // Pages of the browser and of its store refuse scripts; the others are unaffected.
  await Promise.allSettled(runs);
}
