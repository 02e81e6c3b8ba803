import type { Checklist, Fix, ProgressEvent, Step, TickEvent } from './types';

/** What the events come to. */
export interface Progress {
  /** Ids of ticked steps, and of prose fixes that are ticked as a whole. */
  done: ReadonlySet<string>;
  /** The event that "Undo" takes back next; `null` when there is none. */
  undoable: TickEvent | null;
}

/**
 * The progress that the events come to. Their order of arrival does not matter, nor does an event that comes twice:
 * they are folded by time, equal times by id.
 */
export function foldEvents(events: readonly ProgressEvent[]): Progress {
  const ordered = [...new Map(events.map((event) => [event.id, event])).values()].sort(
    (a, b) => a.at - b.at || (a.id < b.id ? -1 : 1),
  );
  const undone = undoneIds(ordered);
  const ticks = ordered.filter((event): event is TickEvent => event.kind !== 'undo' && !undone.has(event.id));
  const done = new Set<string>();
  for (const { kind, fixId, stepId } of ticks) {
    if (kind === 'done') done.add(stepId ?? fixId);
    else done.delete(stepId ?? fixId);
  }
  return { done, undoable: ticks.at(-1) ?? null };
}

/** Ids of events that an undo takes back which is not taken back itself. */
function undoneIds(ordered: readonly ProgressEvent[]): Set<string> {
  const undone = new Set<string>();
  for (const event of [...ordered].reverse())
    if (event.kind === 'undo' && !undone.has(event.id)) undone.add(event.eventId);
  return undone;
}

/** Whether a step, or a fix without steps, is ticked. */
export function isDone({ done }: Progress, { id }: Pick<Step | Fix, 'id'>): boolean {
  return done.has(id);
}

/** Whether nothing is left to do in a fix. */
export function isSettled(progress: Progress, fix: Fix): boolean {
  return fix.steps.length === 0 ? isDone(progress, fix) : fix.steps.every((step) => isDone(progress, step));
}

/** What can be ticked in a fix: its steps, or the fix itself when it is prose. */
function tickable(fix: Fix): readonly Pick<Step | Fix, 'id'>[] {
  return fix.steps.length === 0 ? [fix] : fix.steps;
}

export interface Counts {
  /** Fixes in which something is left to do. */
  openFixes: number;
  done: number;
  total: number;
}

/** Counts over a checklist; ticks of other lists do not count. */
export function countProgress({ fixes }: Checklist, progress: Progress): Counts {
  const items = fixes.flatMap(tickable);
  return {
    openFixes: fixes.filter((fix) => !isSettled(progress, fix)).length,
    done: items.filter((item) => isDone(progress, item)).length,
    total: items.length,
  };
}
