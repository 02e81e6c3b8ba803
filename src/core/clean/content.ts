import { collapseSpace } from '../text';

/** What shows something by itself, without text. */
export const MEDIA =
  'img, picture, svg, video, audio, canvas, iframe, embed, object, input, button, select, textarea, hr, math';

/** Whether an element would be empty if the elements for which `isGone` holds were not there. */
export function isEmptyWithout(element: Element, isGone: (element: Element) => boolean): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 && (node as Text).data.trim() !== '') return false;
    if (node.nodeType !== 1 || isGone(node as Element)) continue;
    if ((node as Element).matches(MEDIA) || !isEmptyWithout(node as Element, isGone)) return false;
  }
  return true;
}

/** Whether nothing but white space and pixels stands beside an element in its parent. */
export function standsAlone(element: Element): boolean {
  const parent = element.parentElement;
  return parent !== null && isEmptyWithout(parent, (other) => other === element || isPixel(other));
}

/** Whether an element is a picture that nobody can see: at most one pixel wide or high by its own attributes. */
export function isPixel(element: Element): boolean {
  return (
    element.tagName === 'IMG' &&
    ['width', 'height'].some((name) => /^[01](?:px)?$/.test(element.getAttribute(name) ?? ''))
  );
}

/** Where a picture comes from, the lazy way included; `null` if from nowhere. */
export function readSource(element: Element): string | null {
  return element.getAttribute('data-src') ?? element.getAttribute('src');
}

/** Whether an element has a text of its own or in its children. */
export function hasWords(element: Element): boolean {
  return (element.textContent ?? '').trim() !== '';
}

/** The element's whole text in one line. */
export function readWords(element: Element): string {
  return collapseSpace(element.textContent ?? '');
}
