import { splitLabel } from './extract/split-label';
import { patterns } from './languages/patterns';
import { selectAll } from './select';
import { collapseSpace, textKey } from './text';

/** Longer lines are sentences. */
const LONGEST = 120;

/**
 * What a line of text says if it acts as a heading; `null` for all others.
 *
 * A line does when an empty heading stands before it, when it is bold from end to end ("**Fix 2: Restart**"), or when
 * it is all of its paragraph and begins with a remedy's label.
 *
 * @param isAwaited an empty heading stands right before the line
 */
export function readPseudoHeading(element: Element, line: string, isAwaited: boolean): string | null {
  const text = collapseSpace(line);
  if (text.length === 0 || text.length > LONGEST) return null;
  if (isAwaited) return /[.:;,]$/.test(text) ? null : text;
  const label = splitLabel(text);
  if (label?.word && !patterns.stepLabel.test(label.word))
    return isAlone(element, text) && !isLink(element) ? text : null;
  return !label && !/[.:;,!]$/.test(text) && isBold(element, text) ? text : null;
}

/** Whether a line is all that its element says. */
const isAlone = (element: Element, text: string) => textKey(element.textContent ?? '') === textKey(text);

const isLink = (element: Element) => isAllOf(element, 'a');

const isBold = (element: Element, text: string) =>
  element.querySelector(BOLD) !== null && isAlone(element, text) && isAllOf(element, BOLD);
const BOLD = 'strong, b';

/** Whether elements of a kind hold all the text of an element. */
function isAllOf(element: Element, selector: string): boolean {
  const parts = selectAll(element, selector).filter((part) => !part.parentElement?.closest(selector));
  const text = textKey(parts.map((part) => part.textContent ?? '').join(''));
  return text !== '' && text === textKey(element.textContent ?? '');
}
