import { rememberWords, type WordsKey } from '../i18n';
import type { LateParts } from './late-parts';

/**
 * Gives the reader in the page what it has asked for.
 *
 * @param words all that it may have to say: an update may cut it off from them later
 */
export function offerPart<Name extends keyof LateParts>(
  name: Name,
  part: LateParts[Name],
  words: readonly WordsKey[],
): void {
  if (words.length > 0) rememberWords(words);
  window.fixtrailParts = { ...window.fixtrailParts, [name]: part };
}
