import { splitLabel } from '../extract/split-label';
import { patterns } from '../languages/patterns';

/** Whether a text may be a heading, an instruction or a fault in the article's words. */
export function isOfArticle(text: string): boolean {
  return splitLabel(text) !== null || patterns.instruction.test(text) || patterns.fault.test(text);
}
