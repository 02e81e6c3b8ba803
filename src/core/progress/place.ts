import type { Checklist, Fix, Step } from '../types';
import { isOpen } from './count';
import type { Progress } from './fold';
import { isDone, readAside, type Tickable, toDo } from './tickable';

/** A place in a list: a step, or with `null` a fix of prose. */
export interface Place {
  fix: Fix;
  step: Step | null;
}

/**
 * What to do next: what was last touched if it is still to be done, as after it was unticked; else the first such thing
 * behind it, else the first of all. `null` when nothing is left to do, or the fault is gone.
 */
export function findCurrent(checklist: Checklist, progress: Progress): Place | null {
  if (progress.solvedBy !== null) return null;
  const fixes = checklist.fixes.filter((fix) => isOpen(progress, fix));
  const open = listPlaces({ fixes }, progress).filter(({ fix, step }) => !isDone(progress, step ?? fix));
  const positions = readPositions(checklist);
  const touched = progress.lastTouched?.stepId ?? progress.lastTouched?.fixId ?? '';
  const at = positions.get(touched) ?? -1;
  return open.find(({ fix, step }) => (positions.get((step ?? fix).id) ?? -1) >= at) ?? open[0] ?? null;
}

/** All that is to be done, ticked or not, in order. */
export function listPlaces({ fixes }: Pick<Checklist, 'fixes'>, progress: Progress): Place[] {
  return fixes.flatMap((fix) => toDo(fix, progress).map((item) => ({ fix, step: asStep(fix, item) })));
}

/**
 * The steps before one in its fix that are still to be done, in their order: what is offered to be ticked with it. Without
 * those of other alternatives; `[]` for a fix that has no such step.
 */
export function findEarlierOpen(fix: Fix, step: Step, progress: Progress): Step[] {
  const index = fix.steps.findIndex(({ id }) => id === step.id);
  return fix.steps
    .slice(0, Math.max(0, index))
    .filter(
      (one) =>
        !isDone(progress, one) &&
        readAside(fix, one, progress) === null &&
        (one.alternative === null || one.alternative === step.alternative),
    );
}

function asStep(fix: Fix, item: Tickable): Step | null {
  return fix.steps.find(({ id }) => id === item.id) ?? null;
}

/** Where each thing stands in the list, by its id; a fix as a whole stands before its steps. */
function readPositions({ fixes }: Checklist): ReadonlyMap<string, number> {
  const ids = fixes.flatMap(({ id, steps }) => [id, ...steps.map((step) => step.id)]);
  return new Map(ids.map((id, at) => [id, at]));
}
