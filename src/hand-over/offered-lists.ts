import type { KeptList } from '../core/kept-list';
import { type Appended, send } from '../messages';
import { readAllLists } from '../progress/read-all-lists';

/** So many are sooner asked for one by one than looked up among all. */
const FEW = 20;

/** The lists that the page can hand over. */
export interface OfferedLists {
  /** What the page was opened with; `null` while that is read, `[]` when it is forgotten. */
  given(): readonly KeptList[] | null;
  /** All that are kept, those of the page as the page has them; `null` before {@link OfferedLists.readAll}. */
  all(): readonly KeptList[] | null;
  isPrivate(): boolean;
  /** Never rejects. */
  read(): Promise<void>;
  /** Never rejects; what could not be read leaves those of the page. */
  readAll(): Promise<void>;
  /** Takes in what was stored somewhere, if it belongs to a list of the page. Answers whether it did. */
  receive(appended: Appended): boolean;
}

/** @param ticket what the background script calls that which the page was opened with */
export function offerLists(ticket: string): OfferedLists {
  let given: readonly KeptList[] | null = null;
  let kept: readonly KeptList[] | null = null;
  let isPrivate = false;
  return {
    given: () => given,
    all: () => {
      const shown = new Map((given ?? []).map((list) => [list.checklist.id, list]));
      const others = kept?.filter(({ checklist }) => !shown.has(checklist.id));
      return others ? [...shown.values(), ...others] : null;
    },
    isPrivate: () => isPrivate,
    read: async () => {
      const answer = await send('readHanded', { ticket }).catch(() => null);
      given = [...(answer?.lists ?? []), ...(await readChosen(answer?.checklistIds ?? []))];
      isPrivate = answer?.isPrivate ?? false;
    },
    readAll: async () => {
      const answer = await readAllLists().catch(() => null);
      kept = answer?.lists ?? [];
    },
    receive: (appended) => {
      const isOf = ({ checklist }: KeptList) =>
        appended.isPrivate === isPrivate &&
        (appended.event.checklistId === checklist.id || (checklist.url !== '' && appended.url === checklist.url));
      const isKnown = given?.some(isOf) ?? false;
      if (isKnown) given = given?.map((list) => (isOf(list) ? addEvent(list, appended) : list)) ?? null;
      return isKnown;
    },
  };
}

/** Those of them that are kept, in this order. Never rejects. */
async function readChosen(ids: readonly string[]): Promise<KeptList[]> {
  try {
    if (ids.length > FEW) return pick(ids, (await readAllLists()).lists);
    const found = await Promise.all(ids.map((checklistId) => send('readList', { checklistId })));
    return found.filter((list) => list !== null);
  } catch {
    return [];
  }
}

function pick(ids: readonly string[], lists: readonly KeptList[]): KeptList[] {
  const kept = new Map(lists.map((list) => [list.checklist.id, list]));
  return ids.flatMap((id) => kept.get(id) ?? []);
}

/** It may have been known before it was stored. */
function addEvent({ checklist, events }: KeptList, { event }: Appended): KeptList {
  return { checklist, events: [...events.filter(({ id }) => id !== event.id), event] };
}
