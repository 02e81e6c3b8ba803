import type { Page } from 'puppeteer-core';
import type { Overlay } from '../../scripts/open/overlay';

/**
 * Starts of the markup of all that does not fit: what is cut off where it cannot be scrolled to, or lies outside of the
 * window. Runs in the browser, so it sees nothing of its surroundings.
 */
function findOverflow(root: ParentNode): string[] {
  const isCut = (element: Element) =>
    element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== 'visible';
  const isOutside = (element: Element) => {
    const box = element.getBoundingClientRect();
    return box.width > 1 && (box.left < -0.5 || box.right > innerWidth + 0.5);
  };
  const isMeant = (element: Element) =>
    element.matches('.spoken, .spoken *, input, textarea, select, option, pre, pre *, code, svg, svg *') ||
    getComputedStyle(element).textOverflow === 'ellipsis' ||
    getComputedStyle(element).webkitLineClamp !== 'none' ||
    !element.checkVisibility({ visibilityProperty: true });
  return [...root.querySelectorAll('body *, .frame *')]
    .filter((element) => !isMeant(element) && (isCut(element) || isOutside(element)))
    .map(({ outerHTML }) => outerHTML.slice(0, 120));
}

/** What in the overlay does not fit. */
export function overflowOf(overlay: Overlay): Promise<string[]> {
  return overlay.evaluate(findOverflow as (root: ShadowRoot) => string[]);
}

/** What on one of our pages does not fit. */
export async function overflowOn(page: Page): Promise<string[]> {
  const found = await page.evaluate(`JSON.stringify((${findOverflow})(document))`);
  return JSON.parse(String(found));
}
