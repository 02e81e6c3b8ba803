import { type Appended, send, sendToTab } from '../messages';
import { openLists } from '../store/open-lists';

/** Tells all faces that this was stored, but for the tab that did it. Those that are gone do not answer. */
export async function announceAppended(appended: Appended, senderTab: number | undefined): Promise<void> {
  const lists = await openLists.all();
  const tabs = lists.filter(({ tabId, isPrivate }) => tabId !== senderTab && isPrivate === appended.isPrivate);
  await Promise.allSettled([
    send('appended', appended),
    ...tabs.map(({ tabId }) => sendToTab(tabId, 'appended', appended)),
  ]);
}

/** Tells all faces that lists were deleted or brought back. */
export async function announceLists(): Promise<void> {
  const lists = await openLists.all();
  await Promise.allSettled([
    send('listsChanged', null),
    ...lists.map(({ tabId }) => sendToTab(tabId, 'listsChanged', null)),
  ]);
}
