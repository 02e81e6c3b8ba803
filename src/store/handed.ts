import { storage } from '@wxt-dev/storage';
import type { KeptList } from '../core/kept-list';

const OPEN = 'handed/';
/** Goes with all that private windows leave in memory. */
const PRIVATE = 'private/handed/';

/** What a page that hands over was opened with. */
export interface Handed {
  /** As they were on screen, with what could not be saved. */
  lists: KeptList[];
  /** Of lists that are kept. */
  checklistIds: string[];
  isPrivate: boolean;
}

/** What is handed over: in memory only, one key a page, so that a private list never reaches the disk. */
export const handed = {
  /** @throws when there is no room for it */
  set: (ticket: string, what: Handed): Promise<void> =>
    storage.setItem(`session:${what.isPrivate ? PRIVATE : OPEN}${ticket}`, what),
  /** `null` when it is forgotten. */
  get: async (ticket: string): Promise<Handed | null> =>
    (await storage.getItem<Handed>(`session:${OPEN}${ticket}`)) ??
    (await storage.getItem<Handed>(`session:${PRIVATE}${ticket}`)),
  remove: (ticket: string): Promise<void> =>
    storage.removeItems([`session:${OPEN}${ticket}`, `session:${PRIVATE}${ticket}`]),
};

/** Which tab shows which of them. In memory only. */
export const handedTabs = {
  set: (tabId: number, ticket: string): Promise<void> => storage.setItem(`session:handed-tab/${tabId}`, ticket),
  /** Forgets what a closed tab was opened with. */
  close: async (tabId: number): Promise<void> => {
    const key = `session:handed-tab/${tabId}` as const;
    const ticket = await storage.getItem<string>(key);
    if (ticket !== null) await Promise.all([handed.remove(ticket), storage.removeItem(key)]);
  },
};
