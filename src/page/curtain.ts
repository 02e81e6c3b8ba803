const ID = 'fixtrail';
/** The longest that a page is kept from sight: less than a blink. */
const LONGEST_MS = 500;

/**
 * Keeps the page from sight until its ads are hidden, so that none of them flashes up and nothing moves afterwards. Only
 * before anything was painted, and for a moment: it opens by itself. An animation, so the page's markup stays as it is.
 */
export function drawCurtain(document: Document): void {
  if (performance.getEntriesByType('paint')[0]) return;
  document.documentElement.animate({ opacity: [0, 0] }, { duration: LONGEST_MS, id: ID });
}

/** Shows the page. Does nothing when it is in sight. */
export function openCurtain(document: Document): void {
  for (const animation of document.getAnimations()) if (animation.id === ID) animation.cancel();
}
