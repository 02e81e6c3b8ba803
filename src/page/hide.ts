import { guardMarks } from './guard-marks';
import { HIDDEN, LINE, styleSheet } from './hidden-style';
import { removeEarlierStyle } from './remove-earlier-style';
import { stopMedia } from './stop-media';

/** What is done to an element: gone, or one line in its place. */
export type Shrinking = 'hide' | 'collapse';

/** What is hidden on a page, and how to take it back. */
export interface Hiding {
  /** Makes the page show what the plan says: what is not in it any more comes back. */
  apply(plan: ReadonlyMap<Element, Shrinking>): void;
  /** Gives the page back exactly as it was. */
  undo(): void;
}

interface Needs {
  /** What stands in the line of an element that was made one. */
  lineWords: string;
  /** The reader opened a line. */
  onOpen(element: Element): void;
  /** The page shows again and again what was hidden, and now has its will. */
  onGiveUp(): void;
}

/**
 * Hides elements by one attribute and one style sheet, and stops what plays or loads in them. Nothing is removed, moved
 * or rewritten.
 */
export function createHiding(document: Document, { lineWords, onOpen, onGiveUp }: Needs): Hiding {
  const shrunk = new Map<Element, { mark: string; resume(): void }>();
  const style = document.createElement('style');
  style.textContent = styleSheet(lineWords);
  const guard = guardMarks(document, {
    attribute: HIDDEN,
    style,
    markOf: (element) => shrunk.get(element)?.mark ?? null,
    onGiveUp,
  });
  const open = (event: Event) => {
    const line = event.isTrusted && event.target instanceof Element && event.target.closest(`[${HIDDEN}="${LINE}"]`);
    if (!line || !shrunk.has(line)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    onOpen(line);
  };
  const release = (element: Element) => {
    element.removeAttribute(HIDDEN);
    shrunk.get(element)?.resume();
    shrunk.delete(element);
  };
  document.addEventListener('click', open, true);
  return {
    apply: (plan) => {
      for (const element of [...shrunk.keys()]) if (!plan.has(element)) release(element);
      for (const [element, as] of plan) {
        const mark = as === 'hide' ? '' : LINE;
        const before = shrunk.get(element);
        if (before?.mark === mark) continue;
        shrunk.set(element, { mark, resume: before?.resume ?? stopMedia(element) });
        element.setAttribute(HIDDEN, mark);
      }
      guard.settle();
    },
    undo: () => {
      guard.stop();
      document.removeEventListener('click', open, true);
      for (const element of [...shrunk.keys()]) release(element);
    },
  };
}

/** Takes back what an earlier run of FixTrail left behind when it was cut off from the page. */
export function forgetEarlierHiding(document: Document): void {
  for (const element of document.querySelectorAll(`[${HIDDEN}]`)) element.removeAttribute(HIDDEN);
  removeEarlierStyle(document, HIDDEN);
}
