import { splitLabel } from '../extract/split-label';
import { once } from '../once';
import { selectAll } from '../select';
import { adWords } from './ad-words';
import { isOfArticle } from './article-words';
import { readWords } from './content';
import { hasArticleSentence, readLines } from './lines';

export const HEADINGS = 'h1, h2, h3, h4, h5, h6';
/** What no box of a promotion holds, and an article does. */
export const ARTICLE = 'ol, ul, dl, pre, code, kbd, table, details, iframe, video, main, article';
/** A longer text says more than that something is on offer. */
export const LONG = 400;

/** Whether words are those of a button to a purchase, an account or a group. */
export const isButton = once((words: string) => adWords.start.test(words) || adWords.community.test(words));

/** How many elements around a button may be its box. */
const DEPTH = 6;

/** The widest element around a button, not far from it, that passes a test; `null` if none. */
export function findAround(button: Element, isBox: (element: Element) => boolean): Element | null {
  return readAround(button).findLast(isBox) ?? null;
}

/** The smallest element around a button, not far from it, that passes a test; `null` if none. */
export function findNear(button: Element, isBox: (element: Element) => boolean): Element | null {
  return readAround(button).find(isBox) ?? null;
}

function readAround(button: Element): Element[] {
  const around: Element[] = [];
  for (let at = button.parentElement; at && around.length < DEPTH; at = at.parentElement) {
    if (at.matches('body, main, article')) break;
    around.push(at);
  }
  return around;
}

/**
 * Whether a box says little, and ends in one button that leads to a purchase.
 *
 * @param isOfButton what the words of the button must be
 */
export function isOffer(box: Element, isOfButton: (words: string) => boolean): boolean {
  const links = selectAll(box, 'a[href]');
  const button = links.at(-1);
  const isSmall = links.length <= 2 && readWords(box).length <= LONG && box.querySelectorAll(HEADINGS).length <= 1;
  if (!button || !isSmall || !isOfButton(readWords(button)) || box.querySelector(`${ARTICLE}, form`)) return false;
  // What asks into a group begins as instructions do; a numbered line is the article's all the same.
  const isOfOther = adWords.community.test(readWords(button)) ? isNumbered : isOfLine;
  return !readBlocks(box).some(isOfOther);
}

function isOfLine(words: string): boolean {
  return isOfArticle(words) || hasArticleSentence(words);
}

function isNumbered(words: string): boolean {
  return splitLabel(words) !== null;
}

/** What stands in a box line by line, but for a button alone in its line and for what stands in its form. */
export function readBlocks(box: Element, form: Element | null = null): string[] {
  return readLines(box, (inner) => inner === form).filter((line) => !isButton(line));
}
