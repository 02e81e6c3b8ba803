import { type Browser, browser } from 'wxt/browser';
import type { KeptList } from '../core/kept-list';
import { findResumable, isUnfinished } from '../core/progress/find-resumable';
import { foldEvents } from '../core/progress/fold';
import type { Checklist } from '../core/types';
import { type Answers, sendToTab } from '../messages';
import { noteDamage } from '../store/damage-found';
import type { Database } from '../store/db';
import { readList, readLists } from '../store/kept-lists';
import { openLists } from '../store/open-lists';
import { loadPreferences, watchPreferences } from '../store/preferences';
import { resumable } from '../store/resumable';
import { hideOffer, showOffer } from './badge';
import { leadTo } from './lead-to';
import { dashboardAddress, showDashboard } from './lists';

type ResumeAnswers = Required<Pick<Answers, 'readResumable' | 'dismissResumable' | 'goOn'>>;

/** Answers what there is to go on with after a restart, and leads there. */
export function answerResume(db: Database): ResumeAnswers {
  return {
    readResumable: () => readOffer(db),
    dismissResumable: async () => {
      await withdraw();
      return undefined;
    },
    goOn: async ({ checklistId }, { tab }) => {
      await withdraw();
      const list = await readList(db, checklistId);
      if (list) await goOn(list.checklist, tab?.windowId);
      return undefined;
    },
  };
}

/** Looks for a list to go on with and says so on the toolbar button. */
export async function offerToGoOn(db: Database): Promise<void> {
  if (!(await isWanted())) return;
  const list = findResumable(await readLists(db, noteDamage), Date.now());
  if (!list) return;
  await resumable.setValue(list.checklist.id);
  await showOffer(list);
}

/** Takes the offer back when the reader works on the list. */
export async function withdrawFor({ id }: Checklist): Promise<void> {
  if ((await resumable.getValue()) === id) await withdraw();
}

/** Takes the offer back when the reader wants none any more. */
export function watchOffers(): void {
  watchPreferences(() => void isWanted().then((wanted) => (wanted ? undefined : withdraw())));
}

async function isWanted(): Promise<boolean> {
  return (await loadPreferences()).offerResume;
}

async function withdraw(): Promise<void> {
  await resumable.setValue(null);
  await hideOffer();
}

/** It may be finished, deleted or under way elsewhere by now. */
async function readOffer(db: Database): Promise<KeptList | null> {
  const id = await resumable.getValue();
  if (id === null || !(await isWanted())) return null;
  const list = await readList(db, id);
  if (list && isUnfinished(list, foldEvents(list.events))) return list;
  await withdraw();
  return null;
}

/** Shows the tab that has the list, or opens the article, or at last the kept list: at once if it has no article. */
async function goOn(checklist: Checklist, windowId: number | undefined): Promise<void> {
  const shown = await findShowing(checklist);
  if (shown?.id !== undefined) {
    await browser.tabs.update(shown.id, { active: true });
    await browser.windows?.update(shown.windowId, { focused: true });
    await sendToTab(shown.id, 'showCurrent', null);
    return;
  }
  if (checklist.url === '') return showDashboard(checklist.id, windowId);
  const place = windowId === undefined ? {} : { windowId };
  const { id } = await browser.tabs.create({ url: checklist.url, ...place });
  if (id === undefined) return;
  if (await leadTo(id, checklist)) await sendToTab(id, 'showCurrent', null);
  // The tab may have been closed meanwhile.
  else await browser.tabs.update(id, { url: dashboardAddress(checklist.id, true) }).catch(() => undefined);
}

async function findShowing(checklist: Checklist): Promise<Browser.tabs.Tab | null> {
  const open = (await openLists.all()).filter(
    ({ checklistId, url, isPrivate }) =>
      !isPrivate && (checklistId === checklist.id || (url !== '' && url === checklist.url)),
  );
  for (const { tabId } of open) {
    // The page may have been left without a word.
    const report = await sendToTab(tabId, 'pageReport', null).catch(() => null);
    if (report?.isOpen) return browser.tabs.get(tabId);
  }
  return null;
}
