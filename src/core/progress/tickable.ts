import { readRuns } from '../judge/read-runs';
import type { Fix, Step } from '../types';
import type { Progress } from './fold';
import { isFor } from './is-for';

/** What can be ticked: a step, or a fix that is written as prose. */
export type Tickable = Pick<Step | Fix, 'id'>;

/** Whether a step, or a fix without steps, is ticked. */
export function isDone({ done }: Progress, { id }: Tickable): boolean {
  return done.has(id);
}

/** Why something is folded away, one click from sight: it only sells a product, or is for another device. */
export type Aside = 'promoted' | 'otherDevice';

/**
 * Why a step does not count among what is to be done; `null` if it does. What is ticked counts, whatever it is.
 */
export function readAside(fix: Fix, step: Step, progress: Progress): Aside | null {
  if (isDone(progress, step)) return null;
  if (!isFor(step.platforms, progress.platform)) return 'otherDevice';
  return readPitch(fix).has(step.id) ? 'promoted' : null;
}

/** The same of a whole fix: all of it is for another device, or nothing but an advert. */
export function readFixAside(fix: Fix, progress: Progress): Aside | null {
  if (isDone(progress, fix) || fix.steps.some((step) => isDone(progress, step))) return null;
  if (!isFor(fix.platforms, progress.platform)) return 'otherDevice';
  if (fix.steps.length === 0) return fix.promoted ? 'promoted' : null;
  const reasons = new Set(fix.steps.map((step) => readAside(fix, step, progress)));
  if (reasons.has(null)) return null;
  return reasons.has('promoted') ? 'promoted' : 'otherDevice';
}

/**
 * What of a fix is to be done, in its order: without adverts, without what is for other devices, and of alternatives only
 * the one that is furthest, the first if none is begun. A fix that is all adverts or for another device gives `[]`; prose
 * gives the fix itself.
 */
export function toDo(fix: Fix, progress: Progress): readonly Tickable[] {
  if (readFixAside(fix, progress) !== null) return [];
  if (fix.steps.length === 0) return [fix];
  const counted = fix.steps.filter((step) => readAside(fix, step, progress) === null);
  const chosen = chooseAlternative(counted, progress);
  return counted.filter(({ alternative }) => alternative === null || alternative === chosen);
}

const pitches = new WeakMap<Fix, ReadonlySet<string>>();

/**
 * Ids of the steps that belong to an advert: those that say so, and the rest of a run that begins with one and has more of
 * them than of others ("Install DriverMate. Run DriverMate. Click Update."). Read once for each fix.
 */
function readPitch(fix: Fix): ReadonlySet<string> {
  const known = pitches.get(fix);
  if (known) return known;
  const isPitch = (run: readonly Step[]) =>
    run[0]?.promoted === true && run.filter(({ promoted }) => promoted).length > run.length / 2;
  const steps = readRuns(fix.steps).flatMap((run) => (isPitch(run) ? run : run.filter(({ promoted }) => promoted)));
  const pitch = new Set(steps.map(({ id }) => id));
  pitches.set(fix, pitch);
  return pitch;
}

/** Number of the alternative of which most is done; the first of several; `null` without alternatives. */
function chooseAlternative(steps: readonly Step[], progress: Progress): number | null {
  const shares = new Map<number, { done: number; all: number }>();
  for (const step of steps) {
    if (step.alternative === null) continue;
    const share = shares.get(step.alternative) ?? { done: 0, all: 0 };
    shares.set(step.alternative, { done: share.done + Number(isDone(progress, step)), all: share.all + 1 });
  }
  const ranked = [...shares].sort(([a, x], [b, y]) => y.done / y.all - x.done / x.all || a - b);
  return ranked[0]?.[0] ?? null;
}
