import type { Checklist, ProgressEvent } from '../core/types';

/** Where events are kept. */
export interface EventLog {
  /**
   * Resolves when the event is kept for good, the list it belongs to with it. The same event twice is kept once.
   * @throws when it could not be kept; nothing of it is then
   */
  append(checklist: Checklist, event: ProgressEvent): Promise<void>;
  /**
   * All events of the list, and of other versions of it at the same address: a step that reads as before keeps its
   * tick when the article around it was edited.
   */
  load(checklist: Checklist): Promise<ProgressEvent[]>;
}
