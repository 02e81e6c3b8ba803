import { browser } from 'wxt/browser';
import { forgetPrivate } from '../store/private-log';

/** Forgets what private windows left in memory as soon as the last of them is closed. */
export function forgetWithLastPrivateWindow(): void {
  browser.tabs.onRemoved.addListener(() => void forgetIfNoneIsLeft());
}

async function forgetIfNoneIsLeft(): Promise<void> {
  const tabs = await browser.tabs.query({});
  if (!tabs.some(({ incognito }) => incognito)) await forgetPrivate();
}
