import type { ExportFormat } from '../core/export/format';
import type { Checklist, EventDraft } from '../core/types';
import { i18n } from '../i18n';
import { copyText } from '../page/copy-text';
import { copyList, saveList } from './hand-over';
import type { ProgressKeeper } from './progress-keeper';

interface Needs {
  checklist: Checklist;
  keeper: ProgressKeeper;
  /** Tells the reader something. */
  say(words: string): void;
  /** What was said before is of no interest any more. */
  hush(): void;
  /** Where things may be put for a moment to copy them; `null` as long as nothing is shown. */
  container(): HTMLElement | null;
}

/** What can be done with a list in every face, whether its article is open or not. */
export function createListActions({ checklist, keeper, say, hush, container }: Needs) {
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
    hand: async (format: ExportFormat, way: 'copy' | 'file') => {
      const list = { checklist, events: [...keeper.read().events] };
      const place = container();
      if (way === 'file') say(saveList(format, list));
      else if (place) say(await copyList(format, list, place));
    },
  };
}
