import { storage } from '@wxt-dev/storage';

const PREFIX = 'tab/';

/** Which tabs show a list right now. In memory only, one key a tab, so that two tabs never overwrite each other. */
export const openLists = {
  set: (tabId: number, checklistId: string): Promise<void> => storage.setItem(`session:${PREFIX}${tabId}`, checklistId),
  remove: (tabId: number): Promise<void> => storage.removeItem(`session:${PREFIX}${tabId}`),
  /** Ids of the tabs that show any list. */
  tabs: async (): Promise<number[]> => {
    const stored = await storage.snapshot('session');
    return Object.keys(stored).flatMap((key) => (key.startsWith(PREFIX) ? [Number(key.slice(PREFIX.length))] : []));
  },
};
