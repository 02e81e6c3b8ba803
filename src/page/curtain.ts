/** The longest that a page is kept from sight: about a blink. */
const LONGEST_MS = 500;

declare global {
  interface Window {
    /** Set in the extension's own world of a page while the page is kept from sight. */
    fixtrailCurtain?: Animation | undefined;
  }
}

/**
 * Keeps the page from sight until its ads are hidden, so that none of them flashes up and nothing moves afterwards. Only
 * before anything was painted, and for a moment: it opens by itself. An animation, so the page's markup stays as it is.
 */
export function drawCurtain(document: Document): void {
  if (performance.getEntriesByType('paint')[0]) return;
  window.fixtrailCurtain = document.documentElement.animate({ opacity: [0, 0] }, LONGEST_MS);
}

/** Shows the page, if it is not in sight. */
export function openCurtain(): void {
  window.fixtrailCurtain?.cancel();
}
