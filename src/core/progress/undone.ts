import type { ChangeEvent, ProgressEvent, UndoEvent } from '../types';

/** A change that was taken back, and the undo that did it: to take that back brings the change back. */
export interface Redo {
  undo: UndoEvent;
  change: ChangeEvent;
}

/** What of some events does not count any more. */
export interface Undone {
  /** Ids of what is taken back and was not brought back since. */
  ids: ReadonlySet<string>;
  /** What was taken back after the last change, in that order. */
  redoable: readonly Redo[];
}

/**
 * What the undos among some events come to. Two who take the same back at once have taken it back once: one redo is enough.
 *
 * @param ordered oldest first; an undo of what does not stand before it does nothing
 */
export function readUndone(ordered: readonly ProgressEvent[]): Undone {
  const ids = new Set<string>();
  /** Id of an event → what it is about, itself or what it takes or brings back. */
  const about = new Map<string, Subject>();
  let redoable: Redo[] = [];
  for (const event of ordered) {
    if (event.kind !== 'undo') {
      about.set(event.id, { event, isTakenBack: false });
      if (isChange(event)) redoable = [];
      continue;
    }
    const undoes = about.get(event.eventId);
    if (!undoes) continue;
    const { event: subject } = undoes;
    about.set(event.id, { event: subject, isTakenBack: !undoes.isTakenBack });
    if (undoes.isTakenBack) {
      ids.delete(subject.id);
      redoable = redoable.filter(({ change }) => change.id !== subject.id);
    } else if (!ids.has(subject.id)) {
      ids.add(subject.id);
      if (isChange(subject)) redoable.push({ undo: event, change: subject });
    }
  }
  return { ids, redoable };
}

interface Subject {
  event: Exclude<ProgressEvent, UndoEvent>;
  isTakenBack: boolean;
}

/** Whether undo takes it back. */
export function isChange(event: ProgressEvent): event is ChangeEvent {
  return event.kind !== 'undo' && event.kind !== 'timer';
}
