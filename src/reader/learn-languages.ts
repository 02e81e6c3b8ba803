import { knownLanguages, learnLanguages } from '../core/languages/known';
import { readLanguages } from '../core/languages/read-languages';
import { send } from '../messages';
import { reportError } from '../report-error';

/** A slow answer is better than a list that lacks what it would have brought; what is not handed over by then is done without. */
const PATIENCE_MS = 5000;

/**
 * Has a page be read with the languages that it may be in, as soon as this answers. Asks for those that are not known yet: for none on a page in
 * English. Without an answer the page is read with what is known.
 */
export async function learnPageLanguages(document: Document): Promise<void> {
  try {
    const known = new Set(knownLanguages().map(({ code }) => code));
    const codes = readLanguages(document).filter((code) => !known.has(code));
    if (codes.length === 0) return;
    const late = new Promise<never>((_resolve, reject) => {
      setTimeout(() => reject(new Error(`no answer in ${PATIENCE_MS} ms`)), PATIENCE_MS);
    });
    learnLanguages(await Promise.race([send('readLanguages', { codes }), late]));
  } catch (error) {
    reportError('reading the languages of the page', error);
  }
}
