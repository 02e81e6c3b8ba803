import { findAnchored } from '../core/anchor';
import type { Anchor } from '../core/types';

/** How long the place stays marked. */
const MARKED_MS = 2500;

/**
 * Scrolls to the place that an anchor stands for and marks it for a moment; opens what is folded around it. `false` if it
 * is not on the page any more. The mark is an animation, so the page's markup stays as it is.
 */
export function scrollToAnchor(document: Document, anchor: Anchor): boolean {
  const element = findAnchored(document, anchor);
  if (!element) return false;
  unfoldAround(element);
  showElement(element);
  return true;
}

/** Scrolls to an element, of the page or of ours, and marks it for a moment. */
export function showElement(element: Element): void {
  const reduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: reduced ? 'instant' : 'smooth' });
  // It neither moves nor fades, so it needs no other form for those who want no motion.
  const colour = matchMedia('(forced-colors: active)').matches ? 'Highlight' : '#0f766e';
  const outline = { outline: `3px solid ${colour}`, outlineOffset: '4px' };
  element.animate([outline, outline], MARKED_MS);
}

/** Opens the `details` that an element is folded away in, as a click on their summaries would. */
function unfoldAround(element: Element): void {
  for (let at = element.closest('details'); at; at = at.parentElement?.closest('details') ?? null) {
    const summary = at.querySelector(':scope > summary');
    if (!summary?.contains(element)) at.open = true;
  }
}
