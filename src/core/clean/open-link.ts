import { once } from '../once';
import { selectAll } from '../select';
import { readWords } from './content';

/** What a parser closes together with all that was left open in it; nothing left open outside goes on in it. */
const ROOMS = 'td, th, caption, object, marquee';
/** What is left in the text of an end tag that was misspelt. */
const BROKEN_TAG = /<?\/\s?a\s?>/i;
type Side = -1 | 1;

/**
 * A link, and those with the same address right before and behind it, in order. A parser repeats a link that was never
 * closed around all that follows, up to the next link: then what they hold may be the article.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#reconstruct-the-active-formatting-elements
 */
export function findCopies(link: Element): Element[] {
  return [...[...walkCopies(link, -1)].reverse(), link, ...walkCopies(link, 1)];
}

/** Whether a link may have been left open, and so may hold what follows it in the article. */
export const mayBeOpen = once((link: Element) => isMisspelt(link) || hasCopy(link, 1) || hasCopy(link, -1));

/** Whether the end tag of a link stands in its text. */
export function isMisspelt(link: Element): boolean {
  return BROKEN_TAG.test(readWords(link));
}

function hasCopy(link: Element, side: Side): boolean {
  return !walkCopies(link, side).next().done;
}

/** The copies to one side, nearest first; links in other rooms stand apart. Looks no further than the next link. */
function* walkCopies(link: Element, side: Side): Generator<Element> {
  const { links, places } = linksOf(link.ownerDocument);
  const place = places.get(link);
  if (place === undefined) return;
  const room = roomOf(link);
  for (let at = place + side; at >= 0 && at < links.length; at += side) {
    const other = links[at] as Element;
    if (room && !room.contains(other)) return;
    if (roomOf(other) !== room) continue;
    if (other.getAttribute('href') !== link.getAttribute('href')) return;
    yield other;
  }
}

const roomOf = once((link: Element) => link.closest(ROOMS));

/** The links of a page in order, and where in it each stands. */
const linksOf = once(({ body }: Document) => {
  const links = selectAll(body, 'a[href], area[href]');
  return { links, places: new Map(links.map((link, place) => [link, place])) };
});
