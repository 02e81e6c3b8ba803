import type { Fix, ProgressEvent } from '../types';

/**
 * The events that concern these fixes and steps, or the list as a whole, as they are: what goes by the same id is the same
 * event everywhere.
 */
export function cutEvents(events: readonly ProgressEvent[], fixes: readonly Fix[]): ProgressEvent[] {
  const fixIds = new Set(fixes.map(({ id }) => id));
  const stepIds = new Set(fixes.flatMap(({ steps }) => steps.map(({ id }) => id)));
  const byId = new Map(events.map((event) => [event.id, event]));
  const concerns = (event: ProgressEvent): boolean => {
    switch (event.kind) {
      case 'done':
      case 'undone':
        return event.stepId === null ? fixIds.has(event.fixId) : stepIds.has(event.stepId);
      case 'timer':
        return stepIds.has(event.stepId);
      case 'caughtUp':
        return event.stepIds.some((id) => stepIds.has(id));
      case 'outcome':
      case 'note':
        return fixIds.has(event.fixId);
      case 'reset':
        return event.fixId === null || fixIds.has(event.fixId);
      case 'platform':
      case 'renamed':
        return true;
      case 'undo':
        return false;
    }
  };
  return events.filter((event) => {
    const subject = findSubject(event, byId);
    return subject !== null && concerns(subject);
  });
}

/** What an event is about: itself, or what it takes or brings back; `null` when that is not known. */
function findSubject(event: ProgressEvent, byId: ReadonlyMap<string, ProgressEvent>): ProgressEvent | null {
  const passed = new Set<ProgressEvent>();
  for (let next: ProgressEvent | undefined = event; next && !passed.has(next); next = byId.get(next.eventId)) {
    if (next.kind !== 'undo') return next;
    passed.add(next);
  }
  return null;
}
