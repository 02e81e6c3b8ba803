import { ATTRIBUTES, DROPPED, ELEMENTS, LINK_ATTRIBUTES } from './allowed';

/** What browsers have that clean markup themselves (https://wicg.github.io/sanitizer-api/). */
interface CleaningElement extends Element {
  setHTML(html: string, options: { sanitizer: SanitizerConfig & { dataAttributes: boolean; comments: boolean } }): void;
}

const NAMES = /<\/?([a-z][^\s/>]*)/gi;
/** What a parser adds by itself. */
const IMPLIED = ['head', 'body', 'tbody', 'tr', 'img'];
const KNOWN = new Set([...ELEMENTS, ...DROPPED, 'html']);

const KEPT = [
  ...ELEMENTS.filter((name) => name !== 'a'),
  { name: 'a', namespace: 'http://www.w3.org/1999/xhtml', attributes: LINK_ATTRIBUTES },
];

/** Whether the browser cleans markup itself. */
export function hasNative(): boolean {
  return 'setHTML' in Element.prototype;
}

/** Markup without all that is not allowed, by the browser's own sanitizer. @throws where there is none: {@link hasNative} */
export function cleanNatively(html: string): DocumentFragment {
  const place = document.implementation.createHTMLDocument('').createElement('div');
  (place as Element as CleaningElement).setHTML(html, {
    sanitizer: {
      elements: KEPT,
      replaceWithChildrenElements: findOthers(html),
      attributes: ATTRIBUTES,
      dataAttributes: false,
      comments: false,
    },
  });
  const fragment = document.createDocumentFragment();
  fragment.append(...place.childNodes);
  return fragment;
}

/**
 * The names of all other elements that the markup may hold: the browser would drop what it does not know of with all its
 * text, and that text may be an instruction.
 */
function findOthers(html: string): string[] {
  const named = [...html.matchAll(NAMES)].map(([, name = '']) => name.toLowerCase().replaceAll('\0', '\uFFFD'));
  return [...new Set([...IMPLIED, ...named])].filter((name) => !KNOWN.has(name));
}
