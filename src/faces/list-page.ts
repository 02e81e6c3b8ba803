import { type Appended, send } from '../messages';
import type { ListPageView } from '../ui/dashboard/ListPage';
import { createListFace, type ListFace } from './list-face';

/** One kept list in full, without its article. */
export interface ListPage {
  view(): ListPageView;
  /** `null` while it is read, and when it is not kept. */
  face(): ListFace | null;
  receive(appended: Appended): void;
  /** Shows what is kept; it may have been deleted. Never rejects. */
  reload(): Promise<void>;
}

/** @param isGone whether it is shown because its article could not be */
export function createListPage(checklistId: string, isGone: boolean, onChange: () => void): ListPage {
  let face: ListFace | null = null;
  let isLooking = true;
  return {
    face: () => face,
    view: () => {
      const list = face?.read() ?? null;
      const isUnread = face !== null && list === null;
      return { list: list && { ...list, showsPictures: false }, isGone, isLooking: isLooking || isUnread };
    },
    receive: (appended) => face?.receive(appended),
    reload: async () => {
      const kept = await send('readList', { checklistId }).catch(() => null);
      isLooking = false;
      if (kept === null) face = null;
      else face ??= createListFace(kept.checklist, false, onChange);
      await face?.reload();
      onChange();
    },
  };
}
