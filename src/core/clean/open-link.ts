import { readWords } from './content';

/** What a parser closes together with all that was left open in it; nothing left open outside goes on in it. */
const ROOMS = 'td, th, caption, object, marquee';
/** What is left in the text of an end tag that was misspelt. */
const BROKEN_TAG = /<?\/\s?a\s?>/i;
type Side = 'nextNode' | 'previousNode';

/**
 * A link, and those with the same address right before and behind it, in order. A parser repeats a link that was never
 * closed around all that follows, up to the next link: then what they hold may be the article.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#reconstruct-the-active-formatting-elements
 */
export function findCopies(link: Element): Element[] {
  return [...[...walkCopies(link, 'previousNode')].reverse(), link, ...walkCopies(link, 'nextNode')];
}

/** Whether a link may have been left open, and so may hold what follows it in the article. */
export function mayBeOpen(link: Element): boolean {
  return isMisspelt(link) || hasCopy(link, 'nextNode') || hasCopy(link, 'previousNode');
}

/** Whether the end tag of a link stands in its text. */
export function isMisspelt(link: Element): boolean {
  return BROKEN_TAG.test(readWords(link));
}

function hasCopy(link: Element, side: Side): boolean {
  return !walkCopies(link, side).next().done;
}

/** The copies to one side, nearest first; links in other rooms stand apart. Looks no further than the next link. */
function* walkCopies(link: Element, side: Side): Generator<Element> {
  const room = link.closest(ROOMS);
  const walker = link.ownerDocument.createTreeWalker(room ?? link.ownerDocument.body, NodeFilter.SHOW_ELEMENT);
  walker.currentNode = link;
  for (let at = walker[side](); at; at = walker[side]()) {
    const other = at as Element;
    if (!other.matches('a[href], area[href]') || other.closest(ROOMS) !== room) continue;
    if (other.getAttribute('href') !== link.getAttribute('href')) return;
    yield other;
  }
}
