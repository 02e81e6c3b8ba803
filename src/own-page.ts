import { lookOf, putOn } from './core/look';
import type { Preferences } from './core/preferences';
import { readTongue, speak } from './i18n';
import { loadPreferences, watchPreferences } from './store/preferences';
import { loadWords, type Words } from './store/words';

/** What the reader prefers, and the words for it. */
export interface Preferred {
  preferences: Preferences;
  words: Words | null;
}

let followed: Preferred | null = null;

/** What this page followed last; `null` before it followed anything. */
export function readPreferred(): Preferred | null {
  return followed;
}

/**
 * Has a page of the extension itself look and speak as is preferred, now and whenever that changes. Answers when it does
 * for the first time.
 *
 * @param surface what wears the look: the root of the page, or the only part of it that is ours
 * @param draw draws the page in its new words; not called the first time
 */
export async function followPreferences(surface: Element, draw: (preferred: Preferred) => void): Promise<Preferred> {
  const follow = async () => {
    const preferences = await loadPreferences();
    const words = await loadWords(preferences.language);
    speak(words);
    putOn(surface, lookOf(preferences, readTongue()));
    followed = { preferences, words };
    return followed;
  };
  let following = follow();
  watchPreferences(() => {
    following = following.then(follow);
    void following.then(draw);
  });
  return following;
}
