import { findAnchored } from '../core/anchor';
import { readRuns } from '../core/judge/read-runs';
import { lookOf, putOn } from '../core/look';
import { mapInParts } from '../core/parts';
import { findCurrent, findEarlierOpen, listPlaces } from '../core/progress/place';
import { isDone, readAside, readFixAside, toDo } from '../core/progress/tickable';
import { repairSpacing } from '../core/repair-spacing';
import { collapseSpace, textKey } from '../core/text';
import { i18n, readTongue, reasonOf, rememberWords, speak } from '../i18n';
import { openClosedRoot } from '../page/closed-root';
import { inTurns } from '../page/in-turns';
import { followLook, wearLook } from '../page/look';
import tokens from '../ui/tokens.css?inline';

/**
 * What the reader's own script has and the scripts that come late take from it, instead of each bringing it along. The build
 * reads above what that is: a module named there is left out of all of them, so all that they want of it must be here. They
 * share what it remembers as well.
 */
export const shared = {
  collapseSpace,
  findAnchored,
  findCurrent,
  findEarlierOpen,
  followLook,
  i18n,
  inTurns,
  isDone,
  listPlaces,
  lookOf,
  mapInParts,
  openClosedRoot,
  putOn,
  readAside,
  readFixAside,
  readRuns,
  readTongue,
  reasonOf,
  rememberWords,
  repairSpacing,
  speak,
  textKey,
  toDo,
  tokens,
  wearLook,
};

declare global {
  interface Window {
    /** Only in the extension's own world of a page. */
    fixtrailShared?: typeof shared;
  }
}
