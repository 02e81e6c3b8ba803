import { once } from '../once';
import { selectAll } from '../select';
import { collapseSpace } from '../text';

/** What shows something by itself, without text. */
export const MEDIA =
  'img, picture, svg, video, audio, canvas, iframe, embed, object, input, button, select, textarea, hr, math';
/** What nobody sees. What stands in a `noscript` is text where scripts run, and the twin of a lazy picture. */
export const UNSEEN = 'script, style, noscript, template, link, meta';

/** The attributes that say where a picture comes from: lazy loading puts a spinner, or nothing, into `src`. */
const LAZY = ['data-src', 'data-lazy-src', 'data-original', 'data-lazy'] as const;
/** The same for several addresses, each with the width or density that it is for. */
const LAZY_SETS = ['data-srcset', 'data-lazy-srcset'] as const;

/** Whether an element would be empty if the elements for which `isGone` holds were not there. */
export function isEmptyWithout(element: Element, isGone: (element: Element) => boolean): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 && (node as Text).data.trim() !== '') return false;
    if (node.nodeType !== 1 || isGone(node as Element) || (node as Element).matches(UNSEEN)) continue;
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

/** Whether an element shows a picture as articles do: in a paragraph or a figure, and in no link. */
export function showsPicture(element: Element): boolean {
  return selectAll(element, 'p img, figure img, video, canvas').some(
    (picture) => !isPixel(picture) && picture.closest('a[href]') === null,
  );
}

/** Where a picture comes from, the lazy way included; `null` if from nowhere. */
export function readSource(element: Element): string | null {
  return readSources(element)[0] ?? null;
}

/** All addresses that a picture, frame or film may come from, the lazy ones first. */
export const readSources = once((element: Element): readonly string[] => {
  const sources: (string | null)[] = LAZY.map((name) => element.getAttribute(name));
  for (const name of LAZY_SETS) sources.push(...readSet(element.getAttribute(name)));
  sources.push(element.getAttribute('src'), ...readSet(element.getAttribute('srcset')));
  if (element.tagName === 'IMG' && element.parentElement?.tagName === 'PICTURE')
    for (const twin of selectAll(element.parentElement, 'source')) sources.push(...readSources(twin));
  return sources.filter((address): address is string => Boolean(address));
});

function readSet(set: string | null): string[] {
  if (!set) return [];
  return set.split(/,\s+/).map((candidate) => candidate.trim().split(/\s+/)[0] ?? '');
}

/** Whether an element has a text of its own or in its children. */
export function hasWords(element: Element): boolean {
  return readText(element).trim() !== '';
}

/** The element's whole text in one line. */
export const readWords = once((element: Element) => collapseSpace(readText(element)));

/** The element's text without that of scripts and of what stands in for them. */
function readText(element: Element): string {
  const text = element.textContent ?? '';
  if (element.childElementCount === 0 || text.trim() === '' || !element.querySelector(UNSEEN)) return text;
  let seen = '';
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) seen += (node as Text).data;
    else if (node.nodeType === 1 && !(node as Element).matches(UNSEEN)) seen += readText(node as Element);
  }
  return seen;
}
