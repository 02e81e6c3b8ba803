import { storage } from '@wxt-dev/storage';
import type { Checklist } from '../core/types';

const PREFIX = 'tab/';

/** A list that a tab shows right now. */
export interface OpenList {
  tabId: number;
  checklistId: string;
  /** Empty in private windows. */
  url: string;
  isPrivate: boolean;
}

/** Which tabs show a list right now. In memory only, one key a tab, so that two tabs never overwrite each other. */
export const openLists = {
  set: (tabId: number, { id, url }: Checklist, isPrivate: boolean): Promise<void> => {
    const open: OpenList = { tabId, checklistId: id, url: isPrivate ? '' : url, isPrivate };
    return storage.setItem(`session:${PREFIX}${tabId}`, open);
  },
  remove: (tabId: number): Promise<void> => storage.removeItem(`session:${PREFIX}${tabId}`),
  all: async (): Promise<OpenList[]> => {
    const stored = await storage.snapshot('session');
    return Object.entries(stored).flatMap(([key, open]) => (key.startsWith(PREFIX) ? [open as OpenList] : []));
  },
};
