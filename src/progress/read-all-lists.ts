import type { DeletedList, KeptList } from '../core/kept-list';
import { send } from '../messages';

/** All lists that are kept and all that were deleted, as the background script has them; nothing of private windows. @throws when it does not answer */
export async function readAllLists(): Promise<{ lists: KeptList[]; deleted: DeletedList[] }> {
  const { lists: first, deleted, next } = await send('readLists', { from: 0 });
  const lists = new Map(first.map((list) => [list.checklist.id, list]));
  for (let from = next; typeof from === 'number'; ) {
    const page = await send('readLists', { from });
    for (const list of page.lists) lists.set(list.checklist.id, list);
    from = page.next;
  }
  return { lists: [...lists.values()], deleted };
}
