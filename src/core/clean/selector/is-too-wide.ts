import { readWords } from '../content';

/** Hiding more of a page's text than this is hiding the page. */
const MOST_TEXT = 0.5;
const ROOTS = 'html, body, main, [role="main"], article:has(h1)';

/** Whether these elements are the page rather than something on it: its main content, or more than half of its text. */
export function isTooWide(document: Document, elements: readonly Element[]): boolean {
  if (elements.some((element) => element.matches(ROOTS))) return true;
  const known = new Set(elements);
  const outermost = elements.filter((element) => !isInside(element, known));
  const length = outermost.reduce((sum, element) => sum + readWords(element).length, 0);
  return length > 0 && length > readWords(document.body).length * MOST_TEXT;
}

function isInside(element: Element, known: ReadonlySet<Element>): boolean {
  for (let at = element.parentElement; at; at = at.parentElement) if (known.has(at)) return true;
  return false;
}
