import type { QuickFormat } from '../core/export/quick-format';
import type { KeptList } from '../core/kept-list';
import type { Checklist, EventDraft } from '../core/types';
import { i18n } from '../i18n';
import { copyText } from '../page/copy-text';
import { openHandOver } from './hand-over';
import type { ProgressKeeper } from './progress-keeper';

interface Needs {
  checklist: Checklist;
  keeper: ProgressKeeper;
  /** Whether it is of a private window; `null` where the background script sees that. */
  isPrivate: boolean | null;
  /** Tells the reader something. */
  say(words: string | null): void;
  /** What was said before is of no interest any more. */
  hush(): void;
  /** Where things may be put for a moment to copy them; `null` as long as nothing is shown. */
  container(): HTMLElement | null;
  /** Copies the whole list. Returns what to tell the reader. */
  copyList(format: QuickFormat, list: KeptList, container: HTMLElement): Promise<string>;
}

/** What can be done with a list in every face, whether its article is open or not. */
export function createListActions({ checklist, keeper, isPrivate, say, hush, container, copyList }: Needs) {
  const readList = () => ({ checklist, events: [...keeper.read().events] });
  return {
    add: (draft: EventDraft) => {
      hush();
      keeper.add(draft);
    },
    undo: keeper.undo,
    redo: keeper.redo,
    retry: keeper.retry,
    copy: async (text: string) => {
      const place = container();
      if (place) say(i18n.t((await copyText(text, place)) ? 'list.copied' : 'export.notCopied'));
    },
    copyAs: async (format: QuickFormat) => {
      const place = container();
      if (place) say(await copyList(format, readList(), place));
    },
    handOver: async () => say(await openHandOver(readList(), isPrivate)),
  };
}
