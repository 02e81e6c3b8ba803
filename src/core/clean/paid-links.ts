import { remembering } from '../once';
import { isInside } from '.';
import { hasWords, readWords } from './content';
import { findNetwork } from './find-network';
import { mayBeOpen } from './open-link';
import { readDestination } from './read-destination';

/** A link that pays the site and stands among the words of the article: the words stay. */
export interface PaidLink {
  element: HTMLAnchorElement;
  words: string;
  /** The paid address, as the page has it. */
  href: string;
  /** Where it leads by its own words; `null` if it does not say. */
  destination: string | null;
  /** It was never closed, and holds what follows it in the article: only its look is wrong. */
  isOpen: boolean;
}

/**
 * The links with words on a page that go through an affiliate network and are no clutter, in order. Reads only.
 *
 * @param known those that were found before; they are as they were then, whatever they lead to now
 */
export function findPaidLinks(
  document: Document,
  clutter: ReadonlySet<Element>,
  known: readonly PaidLink[] = [],
): PaidLink[] {
  const before = new Map<Element, PaidLink>(known.map((link) => [link.element, link]));
  const links = [...document.links]
    .filter((link): link is HTMLAnchorElement => link.matches('a'))
    .filter((link) => before.has(link) || (isPaidElsewhere(link) && hasWords(link)))
    .filter((link) => !isInside(link, (at) => clutter.has(at)));
  return remembering(() => links.map((link) => before.get(link) ?? describe(link)));
}

function describe(element: HTMLAnchorElement): PaidLink {
  const href = element.getAttribute('href') ?? '';
  const [words, destination] = [readWords(element), readDestination(href)];
  return { element, words, href, destination, isOpen: mayBeOpen(element) };
}

/** A network's own pages link to themselves: there it is no go-between. */
function isPaidElsewhere(link: HTMLAnchorElement): boolean {
  return findNetwork(link.getAttribute('href')) !== null && link.hostname !== link.ownerDocument.location?.hostname;
}
