import { browser } from 'wxt/browser';

/** Whether an address is that of a page of the extension itself. */
export function isOwnPage(url: string): boolean {
  return url.startsWith(browser.runtime.getURL('/'));
}
