import { browser } from 'wxt/browser';
import type { AccessView } from '../ui/access/AccessSection';

/** Every page that FixTrail may work on; as in the manifest. */
const EVERY_PAGE = ['http://*/*', 'https://*/*'];

/** Where the browser lets FixTrail work by itself. Readers may take hosts back at any time. */
export async function readAccess(): Promise<AccessView> {
  const [isAll, { origins = [] }] = await Promise.all([
    browser.permissions.contains({ origins: EVERY_PAGE }),
    browser.permissions.getAll(),
  ]);
  const isFirefox = browser.runtime.getURL('/').startsWith('moz-extension:');
  const sites = isAll ? [] : [...new Set(origins.filter(isOfWeb).map(toSite))].sort();
  const level = isAll ? 'all' : sites.length > 0 ? 'some' : 'onClick';
  // Chromium's readers take back what the manifest asks for only on the browser's own page for it.
  return { level, sites, canTakeBack: isFirefox, canOpenSettings: !isFirefox };
}

/** Whether FixTrail may work by itself on the page at an address of the web. */
export function mayWorkOn(url: string): Promise<boolean> {
  const { protocol, hostname } = new URL(url);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

/** Asks for all pages. Must be called at a click. Answers whether they were granted. */
export function askForAll(): Promise<boolean> {
  return browser.permissions.request({ origins: EVERY_PAGE });
}

/** The same for one site. */
export function askFor(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: patternsOf(host) });
}

/** Gives all pages back to the browser. @throws where only the browser's own page can do that */
export async function takeBackAll(): Promise<boolean> {
  const { origins = [] } = await browser.permissions.getAll();
  return browser.permissions.remove({ origins: origins.filter(isOfWeb) });
}

/** The same for one of {@link AccessView.sites}. */
export async function takeBack(site: string): Promise<boolean> {
  const { origins = [] } = await browser.permissions.getAll();
  return browser.permissions.remove({ origins: origins.filter((origin) => toSite(origin) === site) });
}

/** Opens the browser's own page about FixTrail. */
export async function openBrowserSettings(): Promise<void> {
  await browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` });
}

/** Calls back when readers grant a page or take one back. */
export function watchAccess(onChange: () => void): void {
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
}

const isOfWeb = (origin: string) => /^(?:https?|\*):\/\//.test(origin);

/** A match pattern as readers know it: its host, with a star for all below it; with its scheme where that is all it says. */
const toSite = (origin: string) => origin.replace(/\/[^/]*$/, '').replace(/^[^/]*\/\/(?!\*$)/, '');

const patternsOf = (host: string) => ['http', 'https'].map((scheme) => `${scheme}://${host}/*`);
