import { findAnchored } from '../core/anchor';
import type { Anchor } from '../core/types';
import { followLook } from './look';
import { removeEarlierStyle } from './remove-earlier-style';

const DOCKED = 'data-fixtrail-docked';
/** Width of the docked overlay. */
const DOCK_PX = 384;
/** Narrower windows have no room to give: there the overlay lies over the page and folds away. */
const STYLE =
  `@media (min-width:1024px){[${DOCKED}="left"]{margin-left:${DOCK_PX}px!important}` +
  `[${DOCKED}="right"]{margin-right:${DOCK_PX}px!important}}`;

/** A side of the window. */
type Side = 'left' | 'right';

/** Room beside the page for the docked overlay. */
export interface Room {
  give(): void;
  /** Leaves the page exactly as it was. */
  takeBack(): void;
}

/**
 * Moves the page aside while the overlay is docked, if the overlay would lie over the article's text; a page whose text
 * ends before it stays where it is.
 *
 * @param place an anchor in the column of text
 */
export function createRoom(document: Document, place: Anchor): Room {
  const page = document.documentElement;
  const style = document.createElement('style');
  style.textContent = STYLE;
  let side: Side = 'right';
  let isGiven = false;
  // Asked while nothing was changed yet: the browser has the answer ready.
  let isNeeded: boolean | null = null;
  const give = () => {
    isNeeded ??= isCovered(document, place, side);
    if (!isNeeded) return;
    if (!style.isConnected) page.append(style);
    page.setAttribute(DOCKED, side);
  };
  const leave = () => {
    // The window may be another size when it is wanted again.
    isNeeded = null;
    page.removeAttribute(DOCKED);
    style.remove();
  };
  const follow = () =>
    followLook((look) => {
      const wanted = look?.['data-dock'] === 'left' ? 'left' : 'right';
      if (wanted === side) return;
      side = wanted;
      leave();
      if (isGiven) give();
    });
  let stopFollowing = follow();
  isNeeded = isCovered(document, place, side);
  return {
    give: () => {
      if (isGiven) return;
      isGiven = true;
      stopFollowing();
      stopFollowing = follow();
      give();
    },
    takeBack: () => {
      isGiven = false;
      stopFollowing();
      leave();
    },
  };
}

/** Takes back the room that an earlier run of FixTrail left behind when it was cut off from the page. */
export function forgetEarlierRoom(document: Document): void {
  document.documentElement.removeAttribute(DOCKED);
  removeEarlierStyle(document, DOCKED);
}

function isCovered(document: Document, place: Anchor, side: Side): boolean {
  const column = findAnchored(document, place)?.getBoundingClientRect();
  if (column === undefined || column.width === 0) return false;
  return side === 'left' ? column.left < DOCK_PX : column.right > document.documentElement.clientWidth - DOCK_PX;
}
