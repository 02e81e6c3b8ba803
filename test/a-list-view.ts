import { countProgress } from '@/src/core/progress/count';
import { foldEvents, type Progress } from '@/src/core/progress/fold';
import { findCurrent } from '@/src/core/progress/place';
import type { Checklist, ProgressEvent } from '@/src/core/types';
import type { ListView } from '@/src/ui/list/list-view';
import type { OverlayView } from '@/src/ui/overlay/Overlay';
import { aReceipt } from './a-receipt';

/** What a face shows of a list in which these events have happened. */
export function aListView(
  checklist: Checklist,
  events: readonly ProgressEvent[] = [],
  progress: Progress = foldEvents(events),
): ListView {
  return {
    checklist,
    progress,
    counts: countProgress(checklist, progress),
    current: findCurrent(checklist, progress),
    save: 'idle',
    notice: null,
    showsPictures: true,
  };
}

/** The same in the overlay, on a page of which nothing is hidden. */
export function anOverlayView(checklist: Checklist, events: readonly ProgressEvent[] = []): OverlayView {
  return { ...aListView(checklist, events), receipt: aReceipt(), isFolded: false };
}
