import type { KeptList } from '../kept-list';
import { foldEvents, type Progress } from './fold';
import { findCurrent } from './place';

/** How long a list is worth going on with, in milliseconds: three days. */
const FRESH_MS = 3 * 24 * 60 * 60 * 1000;

/**
 * The list to go on with after a restart: of those in which something is done and something left to do, the one that was
 * last worked on in the last three days, one first that had come to a step which restarts the device. `null` for none.
 *
 * @param now in milliseconds since 1970
 */
export function findResumable<List extends KeptList>(lists: readonly List[], now: number): List | null {
  const unfinished = lists.flatMap((list) => {
    const progress = foldEvents(list.events);
    const isFresh = progress.lastAt > now - FRESH_MS;
    return isFresh && isUnfinished(list, progress) ? [{ list, progress }] : [];
  });
  const [first] = unfinished.sort(
    (a, b) =>
      Number(isRestarting(b.list, b.progress)) - Number(isRestarting(a.list, a.progress)) ||
      b.progress.lastAt - a.progress.lastAt,
  );
  return first?.list ?? null;
}

/** Whether something was done in a list and something is left to do. */
export function isUnfinished({ checklist }: KeptList, progress: Progress): boolean {
  return progress.lastTouched !== null && findCurrent(checklist, progress) !== null;
}

/** Whether the step that was last ticked, or the one to do next, restarts the device. */
function isRestarting({ checklist }: KeptList, progress: Progress): boolean {
  const steps = checklist.fixes.flatMap((fix) => fix.steps);
  const last = steps.find(({ id }) => id === progress.lastTouched?.stepId);
  return [last, findCurrent(checklist, progress)?.step].some((step) => step?.restarts === true);
}
