import type { DeletedList, KeptList } from '../core/kept-list';
import type { EventDraft } from '../core/types';
import { type Appended, send } from '../messages';
import { createEvent } from '../progress/create-event';
import { readAllLists } from '../progress/read-all-lists';
import type { ShelfActions, ShelfView } from '../ui/dashboard/Shelf';
import { readRow } from './read-row';

/** All lists that are kept, as the background script has them. */
export interface Shelf {
  view(): ShelfView;
  readonly actions: ShelfActions;
  /** Takes in what was stored somewhere. */
  receive(appended: Appended): void;
  /** Reads all of them anew. Never rejects. */
  reload(): Promise<void>;
}

export function createShelf(onChange: () => void): Shelf {
  let lists: readonly KeptList[] | null = null;
  let deleted: readonly DeletedList[] = [];
  let offered: KeptList | null = null;
  let usedBytes: number | null = null;
  let reading: Promise<void> = Promise.resolve();
  /** Stored while the lists were read, so that it may not be among them. */
  let heard: Appended[] = [];

  const read = async () => {
    heard = [];
    const [kept, offer] = await Promise.all([readAllLists(), send('readResumable', null)]);
    lists = heard.reduce(addTo, kept.lists);
    deleted = kept.deleted;
    offered = offer;
    onChange();
    usedBytes = await readUsage();
    onChange();
  };
  const reload = () => {
    // One that is under way may not know what this one is asked for.
    reading = reading.then(read).catch(() => undefined);
    return reading;
  };
  const receive = (appended: Appended) => {
    if (appended.isPrivate) return;
    heard.push(appended);
    if (offered && isOf(offered, appended)) offered = null;
    if (!lists?.some((list) => isOf(list, appended))) return void reload();
    lists = addTo(lists, appended);
    onChange();
  };
  /** Keeps what was done to a list as a whole. Answers with the id of the event, or with `null` if it could not be kept. */
  const append = async (checklistId: string, draft: EventDraft) => {
    const list = lists?.find(({ checklist }) => checklist.id === checklistId);
    if (!list) return null;
    const { checklist, events } = list;
    const event = createEvent(draft, checklist.id, events);
    const result = await send('append', { checklist, event, isPrivate: false }).catch(() => 'failed' as const);
    return result === 'saved' ? event.id : null;
  };
  return {
    receive,
    reload,
    view: () => ({ rows: lists?.map(readRow) ?? null, deleted, offered: offered && readRow(offered), usedBytes }),
    actions: {
      rename: (checklistId, title) => append(checklistId, { kind: 'renamed', title }),
      takeBack: async (checklistId, eventId) => (await append(checklistId, { kind: 'undo', eventId })) !== null,
      remove: (checklistIds) => isDone(send('deleteLists', { checklistIds: [...checklistIds] })),
      restore: (checklistIds) => isDone(send('restoreLists', { checklistIds: [...checklistIds] })),
      emptyTrash: () => isDone(send('emptyTrash', null)),
      goOn: (checklistId) => void send('goOn', { checklistId }),
      handOver: (checklistIds) =>
        void send('handOver', { lists: [], checklistIds: [...checklistIds], isPrivate: false }),
      dismiss: () => void send('dismissResumable', null).then(reload),
    },
  };
}

/** What was stored belongs to this very version of a list. */
function isOf({ checklist }: KeptList, { event, url }: Appended): boolean {
  return event.checklistId === checklist.id && url === checklist.url;
}

function addTo(lists: readonly KeptList[], appended: Appended): readonly KeptList[] {
  return lists.map((list) => (isOf(list, appended) ? { ...list, events: [...list.events, appended.event] } : list));
}

function isDone(job: Promise<unknown>): Promise<boolean> {
  return job.then(
    () => true,
    () => false,
  );
}

/** Bytes that everything of FixTrail takes on the disk; `null` where the browser does not say. */
async function readUsage(): Promise<number | null> {
  const estimate = await navigator.storage?.estimate().catch(() => null);
  return estimate?.usage ?? null;
}
