import { analyseInParts } from '../core/analyse';
import type { Analysis } from '../core/types';
import { inTurns } from '../page/in-turns';
import { reportError } from '../report-error';
import { learnPageLanguages } from './learn-languages';

/**
 * What the page says, read while it is still unknown what is wanted of it. `take` gives that, or reads the page again when
 * it was given before or something was added since.
 */
export function prepareAnalysis(document: Document): { take(): Promise<Analysis> } {
  const elements = document.getElementsByTagName('*');
  const count = elements.length;
  const read = async () => {
    await learnPageLanguages(document);
    return inTurns(analyseInParts(document, reportError));
  };
  let prepared: Promise<Analysis> | null = read();
  return {
    take: () => {
      const found = prepared && elements.length === count ? prepared : read();
      prepared = null;
      return found;
    },
  };
}
