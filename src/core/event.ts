/** What the reader does to a list, as it is stored. */
import type { Platform } from './types';

/** What came of a fix, as the reader says. */
export type Outcome = 'fixed' | 'noHelp' | 'skipped' | 'notForDevice' | 'worse';

/** What every event has. */
interface EventBase {
  /** Unique everywhere; the same event sent twice is stored once. */
  id: string;
  /** Milliseconds since 1970. */
  at: number;
  checklistId: string;
}

/** A step, or with `stepId: null` a prose fix as a whole, was ticked or unticked. */
export interface TickEvent extends EventBase {
  kind: 'done' | 'undone';
  fixId: string;
  stepId: string | null;
}

/** Several steps of a fix were ticked at once. */
export interface CatchUpEvent extends EventBase {
  kind: 'caughtUp';
  fixId: string;
  stepIds: string[];
}

/** The reader said what came of a fix; `null` takes it back. */
export interface OutcomeEvent extends EventBase {
  kind: 'outcome';
  fixId: string;
  outcome: Outcome | null;
}

/** The reader wrote something beside a fix; an empty text removes it. */
export interface NoteEvent extends EventBase {
  kind: 'note';
  fixId: string;
  text: string;
}

/** All that was said and ticked before is as if it never was: of one fix, or with `null` of the whole list. */
export interface ResetEvent extends EventBase {
  kind: 'reset';
  fixId: string | null;
}

/** What the broken device is; `null` for unknown. It may not be the one that the reader reads on. */
export interface PlatformEvent extends EventBase {
  kind: 'platform';
  platform: Platform | null;
}

/** The reader gave the list another name; an empty one gives back its author's. */
export interface RenameEvent extends EventBase {
  kind: 'renamed';
  title: string;
}

/** A timer was set for the waiting that a step asks for; `null` stops it. It is no change: undo passes it over. */
export interface TimerEvent extends EventBase {
  kind: 'timer';
  fixId: string;
  stepId: string;
  /** Milliseconds since 1970. */
  endsAt: number | null;
}

/** Takes one earlier event back; taking back an undo is a redo. */
export interface UndoEvent extends EventBase {
  kind: 'undo';
  eventId: string;
}

/** What the reader did to a list, and can take back. */
export type ChangeEvent =
  | TickEvent
  | CatchUpEvent
  | OutcomeEvent
  | NoteEvent
  | ResetEvent
  | PlatformEvent
  | RenameEvent;

/** Progress is the fold of these; none is ever changed or removed. */
export type ProgressEvent = ChangeEvent | TimerEvent | UndoEvent;

/** An event before it has its id, its time and its list. */
export type EventDraft = ProgressEvent extends infer Event
  ? Event extends ProgressEvent
    ? Omit<Event, keyof EventBase>
    : never
  : never;
