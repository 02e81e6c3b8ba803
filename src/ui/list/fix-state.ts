import type { Progress } from '../../core/progress/fold';
import { isDone } from '../../core/progress/tickable';
import type { Fix } from '../../core/types';
import type { ListView } from './list-view';

/** What a fix shows of the progress. */
export interface FixState {
  /** Says all that can be seen of it: equal texts, equal looks. What is drawn from an equal state need not be drawn again. */
  stamp: string;
  progress: Progress;
  /** Whether it is the one to go on with. */
  isCurrent: boolean;
  currentStepId: string | null;
  /** Id of its step that was ticked last of all; `null` if that was elsewhere, or has been taken back. */
  lastTickedId: string | null;
  /** Whether the last thing done in the list was done in it. */
  isLastTouched: boolean;
  /** How many of its steps are drawn: the rest follows. */
  drawn: number;
}

/** What a fix shows of the progress. `drawn`: how many of its steps are drawn. */
export function readFixState(
  fix: Fix,
  { progress, current }: Pick<ListView, 'progress' | 'current'>,
  drawn: number,
): FixState {
  const isCurrent = current?.fix.id === fix.id;
  const currentStepId = isCurrent ? (current.step?.id ?? null) : null;
  const isLastTouched = progress.lastTouched?.fixId === fix.id;
  const touched = isLastTouched ? (progress.lastTouched?.stepId ?? null) : null;
  const lastTickedId = touched !== null && progress.done.has(touched) ? touched : null;
  const stamp = JSON.stringify([
    fix.steps.map((step) => (isDone(progress, step) ? '1' : '0')).join(''),
    isDone(progress, fix),
    progress.outcomes.get(fix.id),
    progress.notes.get(fix.id),
    fix.steps.map(({ id }) => progress.timers.get(id) ?? 0).join(),
    progress.platform,
    [isCurrent, currentStepId, lastTickedId, isLastTouched, drawn],
  ]);
  return { stamp, progress, isCurrent, currentStepId, lastTickedId, isLastTouched, drawn };
}
