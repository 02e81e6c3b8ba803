import type { Incoming } from '../core/import/incoming';
import { foldEvents, type Progress } from '../core/progress/fold';
import type { ProgressEvent } from '../core/types';
import type { Database } from '../store/db';
import { readList } from '../store/kept-lists';

/**
 * A list that only tells how it stands, with what does not stand so here already. Nothing that stands here is taken away by
 * it: a box that is empty there may be ticked here.
 */
export async function keepNews(db: Database, incoming: Incoming): Promise<Incoming> {
  const kept = await readList(db, incoming.checklist.id);
  if (!kept) return incoming;
  const progress = foldEvents(kept.events);
  return { ...incoming, events: incoming.events.filter((event) => !standsSo(progress, event)) };
}

function standsSo({ done, outcomes, notes }: Progress, event: ProgressEvent): boolean {
  if (event.kind === 'done') return done.has(event.stepId ?? event.fixId);
  if (event.kind === 'outcome') return outcomes.get(event.fixId)?.outcome === event.outcome;
  return event.kind === 'note' && notes.get(event.fixId) === event.text;
}
