import { readWords } from './content';

/** What a parser closes together with all that was left open in it; nothing left open outside goes on in it. */
const ROOMS = 'td, th, caption, object, marquee';
/** What is left in the text of an end tag that was misspelt. */
const BROKEN_TAG = /<?\/\s?a\s?>/i;

/**
 * A link, and those with the same address right before and behind it, in order. A parser repeats a link that was never
 * closed around all that follows, up to the next link: then what they hold may be the article.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#reconstruct-the-active-formatting-elements
 */
export function findCopies(link: Element): Element[] {
  const links = [...link.ownerDocument.links];
  const at = links.indexOf(link as HTMLAnchorElement);
  if (at < 0) return [link];
  return [...findRun(link, links.slice(0, at).reverse()).reverse(), link, ...findRun(link, links.slice(at + 1))];
}

/** The first of some links, as far as they are copies of one; those in other rooms stand apart. */
function findRun(link: Element, others: readonly Element[]): Element[] {
  const room = link.closest(ROOMS);
  const run: Element[] = [];
  for (const other of others) {
    if (other.closest(ROOMS) !== room) continue;
    if (other.getAttribute('href') !== link.getAttribute('href')) break;
    run.push(other);
  }
  return run;
}

/** Whether a link may have been left open, and so may hold what follows it in the article. */
export function mayBeOpen(link: Element): boolean {
  return BROKEN_TAG.test(readWords(link)) || findCopies(link).length > 1;
}
