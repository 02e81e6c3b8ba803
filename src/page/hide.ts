import { removeEarlierStyle } from './remove-earlier-style';

/** Marks what is hidden. The one attribute of ours in the page. */
const HIDDEN = 'data-fixtrail-hidden';
const STYLE = `[${HIDDEN}]{display:none!important}`;

/** What is hidden on a page, and how to take it back. */
export interface Hiding {
  /** Hides more elements; those that are hidden already stay so. */
  add(elements: readonly Element[]): void;
  /** Gives the page back exactly as it was. */
  undo(): void;
}

/**
 * Hides elements by one attribute and one style sheet, and stops what plays or loads in them. Nothing is removed, moved
 * or rewritten.
 */
export function hide(document: Document, elements: readonly Element[]): Hiding {
  const style = document.createElement('style');
  style.textContent = STYLE;
  document.documentElement.append(style);
  const undoOf = new Map<Element, () => void>();
  const add = (more: readonly Element[]) => {
    for (const element of more) {
      if (undoOf.has(element)) continue;
      const resumeMedia = stopMedia(element);
      element.setAttribute(HIDDEN, '');
      undoOf.set(element, () => {
        element.removeAttribute(HIDDEN);
        resumeMedia();
      });
    }
  };
  add(elements);
  return {
    add,
    undo: () => {
      for (const undo of undoOf.values()) undo();
      undoOf.clear();
      style.remove();
    },
  };
}

/** Takes back what an earlier run of FixTrail left behind when it was cut off from the page. */
export function forgetEarlierHiding(document: Document): void {
  for (const element of document.querySelectorAll(`[${HIDDEN}]`)) element.removeAttribute(HIDDEN);
  removeEarlierStyle(document, HIDDEN);
}

/** Stops frames and players in an element. Returns what lets them go on. */
function stopMedia(element: Element): () => void {
  const inside = [element, ...element.querySelectorAll('iframe, video, audio')];
  const resumes = inside.flatMap((inner) => {
    if (inner instanceof HTMLIFrameElement) return [stopFrame(inner)];
    if (inner instanceof HTMLMediaElement && !inner.paused) return [stopPlayer(inner)];
    return [];
  });
  return () => {
    for (const resume of resumes) resume();
  };
}

/** `location.replace` leaves the attribute and the tab's history as they are. */
function stopFrame(frame: HTMLIFrameElement): () => void {
  if (!frame.src || frame.srcdoc) return () => undefined;
  frame.contentWindow?.location.replace('about:blank');
  return () => frame.contentWindow?.location.replace(frame.src);
}

function stopPlayer(player: HTMLMediaElement): () => void {
  player.pause();
  return () => void player.play().catch(() => undefined);
}
