import { FURNITURE } from './page';
import type { Skip } from './read-text';
import { INLINE } from './repair-spacing';

/** A block of the page, or a run of text that stands in none. */
export interface Piece {
  /** What to jump to: the block itself, or an element in or around the run. */
  element: Element;
  /** The nodes of the run, in order; `null` for a block. */
  run: readonly Node[] | null;
}

const BLOCKS = 'h1, h2, h3, h4, h5, h6, p, ol, ul, pre, table, blockquote, img, summary, dt, dd';
/** Controls and captions, and what is never text. */
const UNREAD =
  'script, style, noscript, template, svg, button, select, textarea, label, figcaption, iframe, video, audio, object, canvas';
/** What stands in a definition as in the page. */
const IN_DEFINITION = 'p, ol, ul, pre';

/**
 * The main content in reading order: its blocks, none inside another, and the text between them, cut where lines break.
 * What is clutter or belongs to the frame of the page is left out. Reads only; asks for no layout.
 */
export function readPieces(main: Element, isClutter: Skip): Piece[] {
  const pieces: Piece[] = [];
  let run: Node[] = [];
  const endRun = (around: Element) => {
    if (run.some(isText)) pieces.push({ element: anchorOf(run, around), run });
    run = [];
  };
  const visit = (around: Element) => {
    for (let node = around.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) run.push(node);
      if (!(node instanceof Element)) continue;
      if (
        INLINE.has(node.tagName) &&
        !node.querySelector(`${BLOCKS}, br`) &&
        !node.matches(BLOCKS) &&
        !isClutter(node)
      ) {
        run.push(node);
        continue;
      }
      endRun(around);
      if (node.matches(`${FURNITURE}, ${UNREAD}`) || isClutter(node)) continue;
      if (isBlock(node)) pieces.push({ element: node, run: null });
      else visit(node);
    }
    endRun(around);
  };
  visit(main);
  return pieces;
}

const isBlock = (element: Element) =>
  element.matches(BLOCKS) && !(element.tagName === 'DD' && element.querySelector(IN_DEFINITION));

/** Whether a node says something and is no mere link: such a link leads on, to the next article. */
const isText = (node: Node) =>
  Boolean(node.textContent?.trim()) && !(node instanceof Element && node.matches('a[href]:not([href^="#"])'));

/** An element of the run if it has one, else what stands next to it, else what is around it. */
function anchorOf(run: readonly Node[], around: Element): Element {
  const inner = run.find((node) => node instanceof Element) as Element | undefined;
  const isAll = run.length === around.childNodes.length;
  const next = run.at(-1)?.nextSibling;
  return isAll ? around : (inner ?? (next instanceof Element ? next : around));
}
