import { readRuns } from '../judge/read-runs';
import type { KeptList } from '../kept-list';
import { isSettled } from '../progress/count';
import { foldEvents, type Progress } from '../progress/fold';
import { isDone, toDo } from '../progress/tickable';
import type { Fix, Step } from '../types';
import { cutEvents } from './cut-events';

/** Which part of the lists is handed over. */
export type Scope =
  | { kind: 'everything' }
  /** What is still to be done, of fixes about which nothing was said yet. */
  | { kind: 'open' }
  | { kind: 'fix'; fixId: string }
  /** Ids of steps, and of fixes that are written as prose. */
  | { kind: 'selection'; ids: ReadonlySet<string> };

/**
 * The part of a list that was asked for, with the events that concern it; `null` when nothing of it is left. Order and ids
 * stay; a sentence that introduces steps goes on with the first of them that is left.
 */
export function cutList(list: KeptList, scope: Scope): KeptList | null {
  if (scope.kind === 'everything') return list;
  const progress = foldEvents(list.events);
  const fixes = list.checklist.fixes.flatMap((fix) => cutFix(fix, scope, progress) ?? []);
  if (fixes.length === 0) return null;
  return { checklist: { ...list.checklist, fixes }, events: cutEvents(list.events, fixes) };
}

function cutFix(fix: Fix, scope: Exclude<Scope, { kind: 'everything' }>, progress: Progress): Fix | null {
  switch (scope.kind) {
    case 'fix':
      return fix.id === scope.fixId ? fix : null;
    case 'open': {
      if (isSettled(progress, fix)) return null;
      const open = toDo(fix, progress).filter((item) => !isDone(progress, item));
      return keepOf(fix, new Set(open.map(({ id }) => id)));
    }
    case 'selection':
      return keepOf(fix, scope.ids);
  }
}

function keepOf(fix: Fix, ids: ReadonlySet<string>): Fix | null {
  if (fix.steps.length === 0) return ids.has(fix.id) ? fix : null;
  const steps = readRuns(fix.steps).flatMap((run) => keepOfRun(run, ids));
  return steps.length === 0 ? null : { ...fix, steps };
}

function keepOfRun(run: readonly Step[], ids: ReadonlySet<string>): Step[] {
  const lead = run[0]?.lead ?? null;
  return run.filter(({ id }) => ids.has(id)).map((step, index) => (index === 0 ? { ...step, lead } : step));
}
