import { countProgress } from '../core/progress/count';
import { findCurrent } from '../core/progress/place';
import type { Checklist } from '../core/types';
import { type Appended, send } from '../messages';
import { copyList } from '../progress/copy-list';
import { createListActions } from '../progress/list-actions';
import { createProgressKeeper } from '../progress/progress-keeper';
import type { ListActions, ListView } from '../ui/list/list-view';

/** One list on a page of ours. */
export interface ListFace {
  readonly checklist: Checklist;
  readonly isPrivate: boolean;
  /** All that can be done with it; without a `jump` where its article is not open. */
  actions(jump: ListActions['jump']): ListActions;
  /** `null` until it is known what is ticked, or that nobody says: it would look as if nothing were. */
  read(): Omit<ListView, 'showsPictures'> | null;
  /** Tells the reader something; `null` takes it back. */
  say(words: string | null): void;
  /** Takes in what was stored somewhere, if it belongs to this list. */
  receive(appended: Appended): void;
  /** Shows what is stored. */
  reload(): Promise<void>;
}

/** A list whose progress the background script keeps, of private windows or not. Nothing of it is known before `reload`. */
export function createListFace(checklist: Checklist, isPrivate: boolean, onChange: () => void): ListFace {
  let notice: string | null = null;
  let isKnown = false;
  const keeper = createProgressKeeper({
    checklist,
    load: () =>
      send('readProgress', { checklist, isPrivate }).finally(() => {
        isKnown = true;
      }),
    save: (event) => send('append', { checklist, event, isPrivate }),
    onChange,
  });
  let last: ListActions | null = null;
  const say = (words: string | null) => {
    notice = words;
    onChange();
  };
  const actions: Omit<ListActions, 'jump'> = createListActions({
    checklist,
    keeper,
    isPrivate,
    say,
    hush: () => {
      notice = null;
    },
    container: () => document.body,
    copyList,
  });
  return {
    checklist,
    isPrivate,
    say,
    read: () => {
      if (!isKnown) return null;
      const { progress, save } = keeper.read();
      const counts = countProgress(checklist, progress);
      return { checklist, progress, counts, current: findCurrent(checklist, progress), save, notice };
    },
    receive: (appended) => appended.isPrivate === isPrivate && keeper.receive(appended),
    reload: keeper.load,
    actions: (jump) => {
      // The same object for the same article: what hangs on it would be drawn again with a new one.
      if (last?.jump !== jump || !last) last = { ...actions, jump };
      return last;
    },
  };
}
