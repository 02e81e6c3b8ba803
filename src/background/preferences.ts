import { sendToTab } from '../messages';
import { loadPreferences } from '../store/preferences';
import { settings } from '../store/settings';
import { loadWords } from '../store/words';
import { readPages } from './inject';

/** Tells every reader in a page when something else is preferred. Pages of ours see it for themselves. */
export function announcePreferences(): void {
  settings.preferences.watch(() => void announce());
}

async function announce(): Promise<void> {
  const [preferences, pages] = await Promise.all([loadPreferences(), readPages()]);
  const words = await loadWords(preferences.language);
  // Pages without a reader do not answer.
  await Promise.allSettled(pages.map((tabId) => sendToTab(tabId, 'preferencesChanged', { preferences, words })));
}
