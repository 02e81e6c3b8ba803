import { findAnchored } from '../core/anchor';
import { mapInParts } from '../core/parts';
import type { Anchor } from '../core/types';
import { inTurns } from './in-turns';

/**
 * Runs something once, when one of these places of the page comes into sight; or when the page is scrolled, for it may have
 * been drawn anew since. Returns a function that calls it off.
 */
export function whenInSight(document: Document, anchors: readonly Anchor[], run: () => void): () => void {
  let isOver = false;
  const stop = () => {
    isOver = true;
    observer.disconnect();
    document.removeEventListener('scroll', begin, true);
  };
  const begin = () => {
    stop();
    run();
  };
  const observer = new IntersectionObserver((seen) => seen.some(({ isIntersecting }) => isIntersecting) && begin());
  document.addEventListener('scroll', begin, { capture: true, passive: true });
  void inTurns(
    mapInParts(anchors, (anchor) => {
      const element = isOver ? null : findAnchored(document, anchor);
      if (element) observer.observe(element);
    }),
  );
  return stop;
}
