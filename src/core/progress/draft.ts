import type { ProgressEvent, UndoEvent } from '../types';
import type { Progress, Said } from './fold';

/** What a fold has come to so far. */
export interface Draft extends Pick<Progress, 'platform' | 'title' | 'lastTouched'> {
  done: Set<string>;
  outcomes: Map<string, Said>;
  notes: Map<string, string>;
  timers: Map<string, number>;
  /** Id of what was ticked or timed → id of its fix: what a reset of that fix takes away. */
  homes: Map<string, string>;
}

export function emptyDraft(): Draft {
  return {
    done: new Set(),
    outcomes: new Map(),
    notes: new Map(),
    timers: new Map(),
    platform: null,
    title: '',
    lastTouched: null,
    homes: new Map(),
  };
}

/** Lets one event take effect. Changes the draft. */
export function applyEvent(draft: Draft, event: Exclude<ProgressEvent, UndoEvent>): void {
  switch (event.kind) {
    case 'done':
    case 'undone':
      tick(draft, event.fixId, event.stepId, event.kind === 'done');
      return;
    case 'caughtUp':
      for (const stepId of event.stepIds) tick(draft, event.fixId, stepId, true);
      return;
    case 'outcome':
      // Anew, so that what was said last stands last.
      draft.outcomes.delete(event.fixId);
      if (event.outcome !== null) draft.outcomes.set(event.fixId, { outcome: event.outcome, at: event.at });
      draft.lastTouched = { fixId: event.fixId, stepId: null };
      return;
    case 'note':
      if (event.text === '') draft.notes.delete(event.fixId);
      else draft.notes.set(event.fixId, event.text);
      return;
    case 'timer':
      draft.homes.set(event.stepId, event.fixId);
      if (event.endsAt === null) draft.timers.delete(event.stepId);
      else draft.timers.set(event.stepId, event.endsAt);
      return;
    case 'reset':
      if (event.fixId === null) resetAll(draft);
      else resetFix(draft, event.fixId);
      return;
    case 'platform':
      draft.platform = event.platform;
      return;
    case 'renamed':
      draft.title = event.title;
  }
}

function tick(draft: Draft, fixId: string, stepId: string | null, isDone: boolean): void {
  const id = stepId ?? fixId;
  draft.homes.set(id, fixId);
  draft.lastTouched = { fixId, stepId };
  if (isDone) draft.done.add(id);
  else draft.done.delete(id);
}

function resetFix(draft: Draft, fixId: string): void {
  for (const [id, home] of draft.homes) {
    if (home !== fixId) continue;
    draft.done.delete(id);
    draft.timers.delete(id);
  }
  draft.outcomes.delete(fixId);
  draft.notes.delete(fixId);
  draft.lastTouched = { fixId, stepId: null };
}

/** What the list is called and which device it is about are no progress. */
function resetAll(draft: Draft): void {
  for (const kept of [draft.done, draft.outcomes, draft.notes, draft.timers]) kept.clear();
  draft.lastTouched = null;
}
