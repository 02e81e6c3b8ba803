import { browser } from 'wxt/browser';
import type { Answers } from '../messages';
import { type Copies, deleteCopies } from '../store/copies';
import { noteDamage } from '../store/damage-found';
import { deleteDamaged, readDamaged } from '../store/damaged';
import type { Database } from '../store/db';
import { readList, readListIds, readLists } from '../store/kept-lists';
import { deleteLists, emptyTrash, readDeleted, restoreLists } from '../store/trash';
import { announceLists } from './announce';
import { createListPages } from './list-pages';

type ListAnswers = Required<
  Pick<
    Answers,
    | 'readList'
    | 'readLists'
    | 'deleteLists'
    | 'restoreLists'
    | 'emptyTrash'
    | 'readListIds'
    | 'deleteRest'
    | 'tookIn'
    | 'openDashboard'
  >
>;

/**
 * Answers everything about the lists as a whole.
 *
 * @param onChanged called when lists were added, deleted or brought back
 */
export function answerLists(db: Database, copies: Copies, onChanged: () => void): ListAnswers {
  const change = async (job: () => Promise<void>): Promise<undefined> => {
    await job();
    onChanged();
    void announceLists();
    return undefined;
  };
  const readPage = createListPages(() => readLists(db, noteDamage));
  return {
    readList: ({ checklistId }) => readList(db, checklistId),
    readLists: async ({ from }) => {
      const [page, deleted] = await Promise.all([readPage(from), from === 0 ? readDeleted(db) : []]);
      return { ...page, deleted };
    },
    readListIds: () => readListIds(db),
    deleteLists: ({ checklistIds }) => change(() => deleteLists(db, checklistIds, Date.now())),
    restoreLists: ({ checklistIds }) => change(() => restoreLists(db, checklistIds)),
    emptyTrash: () => change(() => emptyTrash(db)),
    deleteRest: () =>
      change(async () => {
        await deleteDamaged(db, await readDamaged(db));
        await deleteCopies(copies);
        noteDamage(0);
      }),
    tookIn: () => change(async () => undefined),
    openDashboard: async ({ checklistId }, { tab }) => {
      await showDashboard(checklistId, tab?.windowId);
      return undefined;
    },
  };
}

/** What was deleted can be brought back until the browser is closed. */
export function emptyTrashAtStart(db: Database): void {
  browser.runtime.onStartup.addListener(() => void emptyTrash(db));
}

/** Address of the dashboard, at a list or with `null` at all of them. `isGone`: instead of its article. */
export function dashboardAddress(checklistId: string | null, isGone = false): string {
  const place = checklistId === null ? '' : `#list=${encodeURIComponent(checklistId)}${isGone ? '&gone' : ''}`;
  return browser.runtime.getURL('/dashboard.html') + place;
}

/** Shows the dashboard, in the tab that has it if there is one, at a list or with `null` at all of them. */
export async function showDashboard(checklistId: string | null, windowId: number | undefined): Promise<void> {
  const url = dashboardAddress(checklistId);
  const [open] = await browser.tabs.query({ url: `${dashboardAddress(null)}*` }).catch(() => []);
  if (open?.id === undefined)
    return void (await browser.tabs.create({ url, ...(windowId !== undefined && { windowId }) }));
  await browser.tabs.update(open.id, { active: true, ...(open.url !== url && { url }) });
  await browser.windows?.update(open.windowId, { focused: true });
}
