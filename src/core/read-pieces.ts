import { furnitureOf } from './page';
import type { Skip } from './read-text';
import { INLINE } from './repair-spacing';

/** A block of the page, or a run of text that stands in none. */
export interface Piece {
  /** What to jump to: the block itself, or an element in or around the run. */
  element: Element;
  /** The nodes of the run, in order; `null` for a block. */
  run: readonly Node[] | null;
}

const BLOCKS = new Set('h1 h2 h3 h4 h5 h6 p ol ul pre table blockquote img summary dt dd'.split(' '));
/** What no run of text goes on through. */
const BREAKS = [...BLOCKS, 'br'].join();
/** Controls and captions, and what is never text. */
const UNREAD = new Set(
  'script style noscript template svg button select textarea label figcaption iframe video audio object canvas'.split(
    ' ',
  ),
);
/** What stands in a definition as in the page. */
const IN_DEFINITION = 'p, ol, ul, pre';

/**
 * The main content in reading order: its blocks, none inside another, and the text between them, cut where lines break.
 * What is clutter or belongs to the frame of the page is left out. Reads only; asks for no layout.
 */
export function readPieces(main: Element, isClutter: Skip): Piece[] {
  const pieces: Piece[] = [];
  const furniture = furnitureOf(main.ownerDocument);
  let run: Node[] = [];
  const endRun = (around: Element) => {
    if (run.some(isText)) pieces.push({ element: anchorOf(run, around), run });
    run = [];
  };
  const visit = (around: Element) => {
    for (let node = around.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) run.push(node);
      if (!isElement(node)) continue;
      if (isInline(node) && !isClutter(node)) {
        run.push(node);
        continue;
      }
      endRun(around);
      if (UNREAD.has(node.localName) || furniture.has(node) || isClutter(node)) continue;
      if (isBlock(node)) pieces.push({ element: node, run: null });
      else visit(node);
    }
    endRun(around);
  };
  visit(main);
  return pieces;
}

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

const isInline = (element: Element) =>
  INLINE.has(element.tagName) &&
  !BLOCKS.has(element.localName) &&
  (element.childElementCount === 0 || !element.querySelector(BREAKS));

const isBlock = (element: Element) =>
  BLOCKS.has(element.localName) && !(element.tagName === 'DD' && element.querySelector(IN_DEFINITION));

/** Whether a node says something and is no mere link: such a link leads on, to the next article. */
const isText = (node: Node) =>
  Boolean(node.textContent?.trim()) && !(isElement(node) && node.matches('a[href]:not([href^="#"])'));

/** An element of the run if it has one, else what stands next to it, else what is around it. */
function anchorOf(run: readonly Node[], around: Element): Element {
  const inner = run.find(isElement);
  const isAll = run.length === around.childNodes.length;
  const next = run.at(-1)?.nextSibling;
  return isAll ? around : (inner ?? (next instanceof Element ? next : around));
}
