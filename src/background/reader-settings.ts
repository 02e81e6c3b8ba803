import { learn } from '../core/detect/lesson';
import { readTemplates, speak } from '../i18n';
import type { Answers, ReaderSettings } from '../messages';
import { loadCleaning } from '../store/cleaning';
import { loadLessons } from '../store/lessons';
import { loadPreferences } from '../store/preferences';
import { settings } from '../store/settings';
import { loadWords } from '../store/words';
import { INLINE_WORDS } from '../ui/inline/words';
import { OVERLAY_WORDS } from '../ui/overlay/words';
import { isOwnPage } from './own-page';
import { readHost } from './read-host';
import { isActiveInTab } from './visits';

/** Answers what the readers in pages ask of the settings. */
export const answerSettings = {
  readSettings: ({ url }, { tab }) =>
    // Of a tab whose site was taken back the browser does not say what it shows.
    readReaderSettings({ id: tab?.id, url: tab?.url ?? url, incognito: tab?.incognito ?? false }, url),
  folded: async ({ isFolded }) => {
    await settings.overlayFolded.setValue(isFolded);
    return undefined;
  },
} satisfies Answers;

/** What of a tab decides what its reader may do. */
interface ReadersTab {
  id: number | undefined;
  url: string | undefined;
  incognito: boolean;
}

/** Whether the reader in a tab may work on the page at an address. */
async function isReaderActive(tab: ReadersTab, url: string): Promise<boolean> {
  // The example is there to be tried, also by those who have FixTrail work nowhere else.
  return isOwnPage(url) || isActiveInTab(tab.id, readHost(tab.url) ?? '');
}

/** What the reader in a tab may know of the settings, for the page at an address. */
export async function readReaderSettings(tab: ReadersTab, url: string): Promise<ReaderSettings> {
  const [isActive, isFolded, lessons, cleaning, preferred] = await Promise.all([
    isReaderActive(tab, url),
    settings.overlayFolded.getValue(),
    loadLessons(tab.incognito),
    loadCleaning(url, tab.incognito),
    readPreferred(),
  ]);
  return {
    isActive,
    isFolded,
    learned: learn(lessons, url),
    cleaning,
    cleansEverywhere: preferred.preferences.cleanEverywhere,
    ...preferred,
  };
}

/** What decides how all that is drawn over pages looks and speaks. */
export async function readPreferred(): Promise<Pick<ReaderSettings, 'preferences' | 'words' | 'atHand'>> {
  const preferences = await loadPreferences();
  const words = await loadWords(preferences.language);
  speak(words);
  return { preferences, words, atHand: words ? {} : readTemplates([...OVERLAY_WORDS, ...INLINE_WORDS]) };
}
