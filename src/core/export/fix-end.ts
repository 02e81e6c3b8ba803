import { isSettled } from '../progress/count';
import { isDone } from '../progress/tickable';
import type { Fix } from '../types';
import type { HandedList } from './handout';

/** How a fix was left: tried to its end, set aside, begun, or none of these. */
export type FixEnd = 'tried' | 'aside' | 'begun' | 'untouched';

/** How the reader left a fix. What is left out because it only sells something was not tried by that. */
export function readFixEnd(fix: Fix, { progress }: Pick<HandedList, 'progress'>): FixEnd {
  const outcome = progress.outcomes.get(fix.id)?.outcome;
  if (outcome) return outcome === 'skipped' || outcome === 'notForDevice' ? 'aside' : 'tried';
  const isBegun = isDone(progress, fix) || fix.steps.some((step) => isDone(progress, step));
  if (!isBegun) return 'untouched';
  return isSettled(progress, fix) ? 'tried' : 'begun';
}
