import { lookOf } from '../core/look';
import { readTongue, speak } from '../i18n';
import type { ReaderSettings } from '../messages';
import { wearLook } from '../page/look';

/** What decides how all that is drawn over a page looks and speaks. */
export type Preferred = Pick<ReaderSettings, 'preferences' | 'words' | 'atHand'>;

let current: Preferred | null = null;

/** Has all that this script draws over the page look and speak as is preferred; what is drawn already must be drawn again for its words. */
export function wear({ preferences, words, atHand }: Preferred): void {
  current = { preferences, words, atHand };
  speak(words, atHand);
  wearLook(lookOf(preferences, readTongue()));
}

/** What is preferred; `null` as long as that is not known here. */
export function readPreferred(): Preferred | null {
  return current;
}
