import type { Incoming, Novelty, PreviewedList, TakeInPreview } from '../core/import/incoming';
import { foldEvents } from '../core/progress/fold';
import { isDone, type Tickable } from '../core/progress/tickable';
import type { Database } from '../store/db';
import { type KnownIds, readKnownIds } from '../store/known-ids';
import { keepNews } from './keep-news';
import type { Reading } from './read-incoming';

/** As many lists as are shown one by one. */
const SHOWN = 20;

/** What is found out before anything is kept. */
export interface Looked {
  preview: TakeInPreview;
  /** The lists themselves, where there are few and only what is new of them is to be kept; `null` where they are read again. */
  news: Incoming[] | null;
}

/**
 * What taking a file in would do. Reads all of it, and keeps nothing.
 *
 * @throws {IncomingError} when any of it cannot be taken in
 */
export async function previewIncoming(db: Database, { lists, head }: Reading): Promise<Looked> {
  const known = await readKnownIds(db);
  const counts: Record<Novelty, number> = { new: 0, changed: 0, same: 0 };
  const first: PreviewedList[] = [];
  const seen = new Set<string>();
  const news: Incoming[] = [];
  for await (const list of lists) {
    const incoming = list.isRetold ? await keepNews(db, list) : list;
    if (list.isRetold) news.push(incoming);
    const { id } = list.checklist;
    const fresh = incoming.events.filter((event) => !known.events.has(event.id)).length;
    const novelty = !known.lists.has(id) ? 'new' : fresh > 0 ? 'changed' : 'same';
    // A file may have a list twice: what comes second meets what came first.
    if (!seen.has(id)) {
      counts[novelty] += 1;
      if (first.length < SHOWN) first.push(describe(list, novelty, fresh));
    }
    seen.add(id);
  }
  const preview = { ...head(), counts, first, missing: countMissing(known, seen) };
  return { preview, news: news.length > 0 ? news : null };
}

function describe({ checklist, events }: Incoming, novelty: Novelty, fresh: number): PreviewedList {
  const progress = foldEvents(events);
  const { title, language, fixes } = checklist;
  const tickable = fixes.flatMap((fix): readonly Tickable[] => (fix.steps.length > 0 ? fix.steps : [fix]));
  const ticked = tickable.filter((one) => isDone(progress, one)).length;
  return { title: progress.title || title, language, steps: tickable.length, ticked, novelty, fresh };
}

/** How many articles are kept of which no version is in the file. */
function countMissing({ versions }: KnownIds, seen: ReadonlySet<string>): number {
  return versions.filter((ids) => !ids.some((id) => seen.has(id))).length;
}
