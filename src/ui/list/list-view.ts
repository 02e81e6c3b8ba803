import type { QuickFormat } from '../../core/export/quick-format';
import type { Counts } from '../../core/progress/count';
import type { Progress } from '../../core/progress/fold';
import type { Place } from '../../core/progress/place';
import type { Anchor, Checklist, EventDraft, SaveState } from '../../core/types';

/** All that any face shows of a list. */
export interface ListView {
  checklist: Checklist;
  progress: Progress;
  counts: Counts;
  /** What to do next; `null` when nothing is left to do, or the fault is gone. */
  current: Place | null;
  save: SaveState;
  /** Something that was just done or could not be done; `null` for nothing. */
  notice: string | null;
  /** Whether pictures of the article may be loaded without a click: only where the article is open itself. */
  showsPictures: boolean;
}

/** All that can be done with a list in any face. */
export interface ListActions {
  /** Keeps what the reader did. */
  add(draft: EventDraft): void;
  undo(): void;
  redo(): void;
  /** Tries again to save. */
  retry(): void;
  /** Copies the whole list. */
  copyAs(format: QuickFormat): void;
  /** Shows the page with every way to hand the list over. */
  handOver(): void;
  /** Copies a command, to the letter. */
  copy(text: string): void;
  /** Leads to a place of the article; `null` where there is no article to show. */
  jump: ((anchor: Anchor) => void) | null;
}
