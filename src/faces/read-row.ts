import type { KeptList } from '../core/kept-list';
import { countProgress } from '../core/progress/count';
import { foldEvents } from '../core/progress/fold';
import { readPosition } from '../core/progress/read-position';
import type { ListRow } from '../ui/dashboard/list-row';

const rows = new WeakMap<KeptList, ListRow>();

/** What the dashboard shows of a list. Read once for each object. */
export function readRow(list: KeptList): ListRow {
  const known = rows.get(list);
  if (known) return known;
  const { checklist, events } = list;
  const progress = foldEvents(events);
  const { id, url, source, language, fixes } = checklist;
  const title = progress.title || checklist.title;
  const row = {
    id,
    title,
    source,
    url,
    language,
    counts: countProgress(checklist, progress),
    position: readPosition(checklist, progress),
    solvedBy: fixes.find((fix) => fix.id === progress.solvedBy)?.title ?? null,
    lastAt: progress.lastAt,
    words: [
      title,
      checklist.title,
      source,
      ...fixes.flatMap((fix) => [fix.label, fix.title, fix.summary ?? '', ...fix.steps.map((step) => step.text)]),
      ...progress.notes.values(),
    ]
      .join('\n')
      .toLowerCase(),
  };
  rows.set(list, row);
  return row;
}
