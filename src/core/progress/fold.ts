import type { ChangeEvent, Outcome, Platform, ProgressEvent } from '../types';
import { applyEvent, emptyDraft } from './draft';
import { isChange, type Redo, readUndone } from './undone';

/** What the reader said came of a fix. */
export interface Said {
  outcome: Outcome;
  /** Milliseconds since 1970. */
  at: number;
}

/** What the events come to. */
export interface Progress {
  /** Ids of ticked steps, and of prose fixes that are ticked as a whole. */
  done: ReadonlySet<string>;
  /** Fix id → what came of it; what was said last stands last. */
  outcomes: ReadonlyMap<string, Said>;
  /** Fix id → what the reader wrote beside it. Never empty texts. */
  notes: ReadonlyMap<string, string>;
  /** Step id → when its timer ends, in milliseconds since 1970; it may have ended. */
  timers: ReadonlyMap<string, number>;
  /** What the broken device is; `null` when that is not said. */
  platform: Platform | null;
  /** The reader's name for the list; empty when it has its author's. */
  title: string;
  /** Id of the fix that helped, the last one if several were said to; `null` while the case is open. */
  solvedBy: string | null;
  /** Id of the fix that was last worked on, and of its step that was last ticked; `null` before anything was. */
  lastTouched: { fixId: string; stepId: string | null } | null;
  /** When anything was last done, in milliseconds since 1970; 0 when nothing was. */
  lastAt: number;
  /** The change that "Undo" takes back next; `null` when there is none. */
  undoable: ChangeEvent | null;
  /** What "Redo" brings back next: the undo to take back, and what that took back; `null` when there is none. */
  redoable: Redo | null;
}

/**
 * The progress that the events come to. Their order of arrival does not matter, nor does an event that comes twice:
 * they are folded by time, equal times by id.
 */
export function foldEvents(events: readonly ProgressEvent[]): Progress {
  const ordered = [...new Map(events.map((event) => [event.id, event])).values()].sort(
    (a, b) => a.at - b.at || (a.id < b.id ? -1 : 1),
  );
  const undone = readUndone(ordered);
  const draft = emptyDraft();
  for (const event of ordered) if (event.kind !== 'undo' && !undone.ids.has(event.id)) applyEvent(draft, event);
  const { homes: _homes, ...said } = draft;
  return {
    ...said,
    solvedBy: readSolution(said.outcomes),
    lastAt: ordered.at(-1)?.at ?? 0,
    undoable: ordered.filter(isChange).findLast(({ id }) => !undone.ids.has(id)) ?? null,
    redoable: undone.redoable.at(-1) ?? null,
  };
}

/** The fix that was last said to have helped, of those of which it still is. */
function readSolution(outcomes: ReadonlyMap<string, Said>): string | null {
  return [...outcomes].findLast(([, { outcome }]) => outcome === 'fixed')?.[0] ?? null;
}
