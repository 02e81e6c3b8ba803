import { repairSpacing } from './repair-spacing';
import { collapseSpace } from './text';

/** What to leave out of the text of an element. */
export type Skip = (element: Element) => boolean;

const NOTHING: Skip = () => false;
const UNREAD = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG']);

/**
 * The text of an element as a person would write it: spacing collapsed and repaired, blocks apart. Empty if it says
 * nothing. Reads only; asks for no layout.
 *
 * @param skip elements whose text does not count, with all inside them
 */
export function readText(element: Element, skip: Skip = NOTHING): string {
  if (element.childElementCount === 0) return collapseSpace(element.textContent ?? '');
  const runs = repairSpacing(element, (inner) => UNREAD.has(inner.tagName) || skip(inner));
  return collapseSpace(runs.map(({ text, startsLine }) => (startsLine ? ` ${text}` : text)).join(''));
}
