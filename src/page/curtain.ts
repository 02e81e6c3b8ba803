/** The longest that a page is kept from sight: about a blink. */
const LONGEST_MS = 500;

/**
 * Keeps the page from sight until its ads are hidden, so that none of them flashes up and nothing moves afterwards. Only
 * before anything was painted, and for a moment: it opens by itself. An animation, so the page's markup stays as it is.
 *
 * @returns what is to be cancelled to show the page; nothing where the page is in sight
 */
export function drawCurtain(document: Document): Animation | undefined {
  if (performance.getEntriesByType('paint')[0]) return undefined;
  return document.documentElement.animate({ opacity: [0, 0] }, LONGEST_MS);
}
