import type { Checklist, Fix } from '../types';
import type { Progress } from './fold';
import { isDone, readAside, readFixAside, toDo } from './tickable';

/** Whether nothing is left to do in a fix: all is done, or the reader said what came of it. */
export function isSettled(progress: Progress, fix: Fix): boolean {
  return progress.outcomes.has(fix.id) || toDo(fix, progress).every((item) => isDone(progress, item));
}

/** Whether a fix is still to be tried. One that is nothing but an advert, or for another device, is not. */
export function isOpen(progress: Progress, fix: Fix): boolean {
  return readFixAside(fix, progress) === null && !isSettled(progress, fix);
}

export interface Counts {
  /** Fixes that are still to be tried. */
  openFixes: number;
  done: number;
  /** What is done or to be done: of fixes about which all is said, only what is done. */
  total: number;
  /** Steps, and fixes of prose, that only sell something: not in `total`. */
  promoted: number;
  /** The same of what is for other devices. */
  otherDevice: number;
}

/** Counts over a checklist; ticks of other lists do not count. */
export function countProgress({ fixes }: Checklist, progress: Progress): Counts {
  const items = fixes.flatMap((fix) => {
    const isOver = progress.outcomes.has(fix.id);
    return toDo(fix, progress).filter((item) => !isOver || isDone(progress, item));
  });
  const asides = fixes.flatMap((fix) => {
    const whole = readFixAside(fix, progress);
    if (fix.steps.length === 0 || whole === 'otherDevice')
      return Array.from({ length: Math.max(1, fix.steps.length) }, () => whole);
    return fix.steps.map((step) => readAside(fix, step, progress));
  });
  return {
    openFixes: fixes.filter((fix) => isOpen(progress, fix)).length,
    done: items.filter((item) => isDone(progress, item)).length,
    total: items.length,
    promoted: asides.filter((aside) => aside === 'promoted').length,
    otherDevice: asides.filter((aside) => aside === 'otherDevice').length,
  };
}
