import { once } from './once';
import { finish, type Parts, visitInParts } from './parts';
import { readText } from './read-text';
import { selectAll, toArray } from './select';
import { stripTracking } from './strip-tracking';
import { collapseSpace, textKey } from './text';

/** A page as the core sees it. */
export interface Page {
  document: Document;
  /** Canonical address without tracking parameters and fragment. */
  url: string;
  title: string;
  /** BCP 47, empty if the page does not say. */
  language: string;
  /** The smallest element that holds nearly all of the text. */
  main: Element;
}

// Browsers are quicker with several selectors than with one list.
const TEXT_BLOCKS = ['p', 'li', 'pre', 'dd', 'blockquote', 'h1', 'h2', 'h3', 'h4'];
/** Parts of a page that are no article, wherever they stand. */
const FURNITURE = [
  'nav',
  'aside',
  'footer',
  'dialog',
  '[role="navigation"]',
  '[role="complementary"]',
  '[role="contentinfo"]',
  '[role="search"]',
  '#comments',
  '#respond',
  '.comments-area',
  '.comment-list',
  '.commentlist',
];

/** Those parts of a page. */
export const furnitureOf = once(
  (document: Document): ReadonlySet<Element> => new Set(FURNITURE.flatMap((part) => selectAll(document, part))),
);

/** Whether an element is a part of a page that is no article, or stands in one. */
export const isFurniture = once((element: Element): boolean => {
  const { ownerDocument, parentElement } = element;
  return furnitureOf(ownerDocument).has(element) || (parentElement !== null && isFurniture(parentElement));
});

/** Reads only; asks for no layout. Never throws on a page that has a body. */
export function readPage(document: Document): Page {
  return finish(readPageInParts(document));
}

/** The same part by part. */
export function* readPageInParts(document: Document): Parts<Page> {
  const [url, title, language] = [readUrl(document), readTitle(document), document.documentElement.lang.trim()];
  yield;
  return { document, url, title, language, main: yield* findMain(document.body) };
}

/**
 * The address under which the page wants to be known, if it is on the same site; else its own. Tracking parameters
 * and the fragment are taken off.
 */
function readUrl(document: Document): string {
  const own = new URL(document.URL);
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.getAttribute('href');
  const url = canonical && URL.canParse(canonical, own) ? new URL(canonical, own) : own;
  return stripTracking(url.hostname === own.hostname ? url : own);
}

/**
 * The `h1` that the page also calls itself by, since some sites put their own name into the first; else the only `h1`,
 * else what the page calls itself without the name of the site.
 */
function readTitle(document: Document): string {
  const headings = selectAll(document, 'h1')
    .map((heading) => readText(heading))
    .filter((text) => text !== '');
  const meta = document.querySelector('meta[property="og:title"]')?.getAttribute('content');
  const name = collapseSpace(meta || document.title);
  const known = textKey(`${name} ${document.title}`);
  const best = headings.filter((text) => known.includes(textKey(text))).sort((a, b) => b.length - a.length)[0];
  if (best && best.length > name.length / 3) return best;
  if (headings.length === 1 && headings[0]) return headings[0];
  return name.replace(/\s+[|–—·-]\s+[^|–—·]{1,40}$/, '') || name || (headings[0] ?? '');
}

/**
 * Descends from the body as long as one child holds nearly all of the text: found by where the text is, because
 * `<main>` may wrap everything and `<article>` may wrap a teaser.
 */
function* findMain(body: Element): Parts<Element> {
  const weights = yield* weigh(body);
  let main = body;
  for (;;) {
    const whole = weights.get(main) ?? 0;
    const heir = toArray(main.children).find((child) => (weights.get(child) ?? 0) > NEARLY_ALL * whole);
    if (!heir || heir.matches('ol, ul, li, section section')) return main;
    main = heir;
  }
}

/** How many characters of text stand in the blocks of each element, those of the page's frame left out. */
function* weigh(body: Element): Parts<ReadonlyMap<Element, number>> {
  const own = new Map<Element, number>();
  const blocks = TEXT_BLOCKS.flatMap((tag) => selectAll(body, tag));
  yield* visitInParts(blocks, (block) => {
    const parent = block.parentElement;
    if (parent && !isFurniture(block)) own.set(parent, (own.get(parent) ?? 0) + (block.textContent?.length ?? 0));
  });
  const weights = new Map<Element, number>();
  for (const [parent, length] of own)
    for (let at: Element | null = parent; at; at = at === body ? null : at.parentElement)
      weights.set(at, (weights.get(at) ?? 0) + length);
  return weights;
}

/** Below this, a comment section or a second column would be taken for the article's frame. */
const NEARLY_ALL = 0.85;
