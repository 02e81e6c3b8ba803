import { sendToTab } from '../messages';
import { settings } from '../store/settings';
import { readPages } from './inject';
import { readPreferred } from './reader-settings';

/** Tells every reader in a page when something else is preferred. Pages of ours see it for themselves. */
export function announcePreferences(): void {
  settings.preferences.watch(() => void announce());
}

async function announce(): Promise<void> {
  const [preferred, pages] = await Promise.all([readPreferred(), readPages()]);
  // Pages without a reader do not answer.
  await Promise.allSettled(pages.map((tabId) => sendToTab(tabId, 'preferencesChanged', preferred)));
}
