import type { EventDraft, ProgressEvent } from '../core/types';

/** The event that keeps what was just done in a list, later than all that is known of it. */
export function createEvent(draft: EventDraft, checklistId: string, known: readonly ProgressEvent[]): ProgressEvent {
  const at = Math.max(Date.now(), lastTime(known) + 1);
  return { ...draft, id: newId(), at, checklistId } as ProgressEvent;
}

/** Later than everything known, even if the clock was set back: order is what a fold lives by. */
const lastTime = (events: readonly ProgressEvent[]) => events.reduce((latest, { at }) => Math.max(latest, at), 0);

/** `crypto.randomUUID` does not exist on plain-http pages. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
