import { findAnchored } from '../core/anchor';
import type { Anchor } from '../core/types';

/** How long the place stays marked. */
const MARKED_MS = 2500;

/**
 * Scrolls to the place that an anchor stands for and marks it for a moment. `false` if it is not on the page any more.
 * The mark is an animation, so the page's markup stays as it is.
 */
export function scrollToAnchor(document: Document, anchor: Anchor): boolean {
  const element = findAnchored(document, anchor);
  if (!element) return false;
  const reduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: reduced ? 'instant' : 'smooth' });
  mark(element);
  return true;
}

function mark(element: Element): void {
  const outline = { outline: '3px solid #0f766e', outlineOffset: '4px' };
  element.animate([outline, outline], MARKED_MS);
}
