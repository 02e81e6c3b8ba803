import { browser } from 'wxt/browser';
import type { Place } from '../ui/welcome/Welcome';

/** Where the button of the extension is to be found in this browser. */
export async function readPlace(): Promise<Place> {
  const { os } = await browser.runtime.getPlatformInfo();
  if (os === 'android') return 'android';
  return browser.runtime.getURL('/').startsWith('moz-extension:') ? 'firefox' : 'chromium';
}
