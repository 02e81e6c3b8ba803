import { readUndone } from '../progress/undone';
import type { ProgressEvent } from '../types';

/** When each thing that is ticked was ticked last: id of a step, or of a fix without steps → milliseconds since 1970. */
export function readTickTimes(events: readonly ProgressEvent[]): ReadonlyMap<string, number> {
  const ordered = [...events].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const { ids: undone } = readUndone(ordered);
  const ticks = new Map<string, { fixId: string; at: number }>();
  for (const event of ordered) if (!undone.has(event.id)) apply(event, ticks);
  return new Map([...ticks].map(([id, { at }]) => [id, at]));
}

function apply(event: ProgressEvent, ticks: Map<string, { fixId: string; at: number }>): void {
  switch (event.kind) {
    case 'done':
      ticks.set(event.stepId ?? event.fixId, event);
      return;
    case 'undone':
      ticks.delete(event.stepId ?? event.fixId);
      return;
    case 'caughtUp':
      for (const id of event.stepIds) ticks.set(id, event);
      return;
    case 'reset':
      for (const [id, { fixId }] of ticks) if (event.fixId === null || fixId === event.fixId) ticks.delete(id);
  }
}
