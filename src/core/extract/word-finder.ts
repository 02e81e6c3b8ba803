import { isFurniture } from '../page';
import { readText } from '../read-text';
import { selectAll } from '../select';
import { textKey } from '../text';

/** Finds words on a page that the page's data says are there. */
export interface WordFinder {
  /** The first element that says these words and nothing else, and is no link; `null` if none does. */
  findTitle(words: string): Element | null;
  /** The smallest element that says these words, or a long text's beginning, and little else; `null` if none does. */
  findText(words: string): Element | null;
}

const CANDIDATES = 'h1, h2, h3, h4, h5, h6, p, li, dt, dd, td, summary, button, label, div, section, article, span';
/** Data and page may differ in the rest of a long text; of a short one, this is all. In letters. */
const BEGINNING = 60;
/** How much shorter or longer than its data a text on the page may be: data leaves out notes and captions. */
const SHORTER = 0.8;
const LONGER = 2;

/** Reads each element of the main content once, so make one for all that is looked for. */
export function wordFinder(main: Element, longest: number): WordFinder {
  const candidates = selectAll(main, CANDIDATES)
    .filter((element) => (element.textContent ?? '').length <= LONGER * longest + BEGINNING && !isFurniture(element))
    .map((element) => ({ element, key: textKey(readText(element)) }));
  return {
    findTitle: (words) => {
      const key = textKey(words);
      return candidates.find((one) => one.key === key && key !== '' && !isLink(one.element, key))?.element ?? null;
    },
    findText: (words) => {
      const { length } = textKey(words);
      const beginning = textKey(words).slice(0, BEGINNING);
      const found = candidates
        .filter(({ key }) => length > 0 && key.length >= SHORTER * length && key.length <= LONGER * length)
        .filter(({ key }) => key.includes(beginning))
        .sort((a, b) => a.key.length - b.key.length)[0];
      return found?.element ?? null;
    },
  };
}

/** Whether all of an element is a link, as in a table of contents. */
const isLink = (element: Element, key: string) =>
  element.closest('a[href]') !== null ||
  selectAll(element, 'a[href]').some((link) => textKey(link.textContent ?? '') === key);
