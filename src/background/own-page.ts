import { browser } from 'wxt/browser';

/** Whether an address is that of a page of the extension itself. */
export function isOwnPage(url: string | undefined): boolean {
  return url?.startsWith(browser.runtime.getURL('/')) ?? false;
}
