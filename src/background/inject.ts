import { type Browser, browser } from 'wxt/browser';
import { type ReaderSettings, sendToTab } from '../messages';
import { PAGE_SCRIPTS } from '../page-scripts';
import { settings as stored } from '../store/settings';
import { readHost } from './read-host';
import { readReaderSettings } from './reader-settings';

/**
 * Has the reader look at a tab, putting it there first if it is not yet. Does nothing on sites where FixTrail is off.
 *
 * @param forced work on the page even if it does not look like an article about a fault
 * @throws when the browser allows no script in that tab
 */
export async function injectReader({ id, url, incognito }: Browser.tabs.Tab, forced: boolean): Promise<void> {
  if (id === undefined) return;
  const tab = { id, url, incognito };
  const settings = url === undefined ? null : await readReaderSettings(tab, url);
  if (settings?.isActive === false && readHost(url) !== null) return;
  const script = { target: { tabId: id }, injectImmediately: true };
  await Promise.all([
    // Before the file, which has to be read: what the reader does is then one thing, without a message in it.
    browser.scripting.executeScript({ ...script, func: haveLook, args: [forced, settings] }),
    // It does nothing where it is already: to ask first would cost those who wait for it a message there and back.
    browser.scripting.executeScript({ ...script, files: [PAGE_SCRIPTS.reader.file] }),
  ]);
}

/** Has the reader in the page look, now or when it is there. Runs in the page, before the reader's script or after it. Answers when it has. */
function haveLook(forced: boolean, settings: ReaderSettings | null): Promise<void> {
  if (window.fixtrailReader) return window.fixtrailReader.look(forced, settings);
  return new Promise((hasLooked) => {
    window.fixtrailWanted ??= [];
    window.fixtrailWanted.push({ forced, settings, hasLooked });
  });
}

/** Has every reader look again, after it was changed where FixTrail works, and stage 1 wherever there is none. */
export async function recheckOpenTabs(): Promise<void> {
  const pages = await readPages();
  await Promise.allSettled(pages.map((tabId) => sendToTab(tabId, 'recheck', null)));
  await detectInOpenTabs();
}

/** Runs stage 1 in every open page, as after an install; or has the reader look at once if every page is to be cleaned. */
export async function detectInOpenTabs(): Promise<void> {
  const pages = await readPages();
  const file = (await stored.cleanEverywhere.getValue()) ? '/chosen-page.js' : '/detector.js';
  const runs = pages.map((tabId) => browser.scripting.executeScript({ target: { tabId }, files: [file] }));
  // Pages of the browser and of its store refuse scripts; the others are unaffected.
  await Promise.allSettled(runs);
}

/** The tabs that show pages of the web. Of pages that FixTrail may not look at it does not know what they are: those are among them. */
export async function readPages(): Promise<number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id, url }) => (id !== undefined && (url === undefined || readHost(url) !== null) ? [id] : []));
}
