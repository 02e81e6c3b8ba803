import { splitLabel } from '../extract/split-label';
import { patterns } from '../languages/patterns';
import { once } from '../once';

/** Whether a text may be a heading, an instruction or a fault in the article's words. */
export const isOfArticle = once(
  (text: string) => splitLabel(text) !== null || patterns.instruction.test(text) || patterns.fault.test(text),
);
