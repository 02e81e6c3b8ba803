import { type Browser, browser } from 'wxt/browser';
import type { Verdict } from '../core/detect/lesson';
import { type Answers, sendToTab } from '../messages';
import { forgetLessonsOf, saveLesson } from '../store/lessons';
import { createQueue } from '../store/queue';
import { registerChosenPages } from './chosen-pages';
import { injectReader } from './inject';
import { readHost } from './read-host';

/** Answers what the reader says of pages. Lessons are written here only, one after another. */
export const answerLessons = {
  makeChecklist: async ({ tabId }) => {
    const tab = await browser.tabs.get(tabId);
    await injectReader(tab, true);
    const { checklist } = await sendToTab(tabId, 'pageReport', null);
    if (checklist) await teachTab(tab, 'yes');
    return undefined;
  },
  teach: async ({ tabId, verdict }, { tab, url }) => {
    // Of a tab whose site was taken back only the page itself says what it shows.
    const taught = tabId === null ? tab && { ...tab, url: tab.url ?? url } : await browser.tabs.get(tabId);
    if (taught) await teachTab(taught, verdict);
    return undefined;
  },
  forgetSite: async ({ tabId }) => {
    const { url } = await browser.tabs.get(tabId);
    if (url !== undefined && readHost(url) !== null) await keep(tabId, () => forgetLessonsOf(url));
    return undefined;
  },
} satisfies Answers;

type TaughtTab = Pick<Browser.tabs.Tab, 'id' | 'incognito'> & { url?: string | undefined };

async function teachTab({ id, url, incognito }: TaughtTab, verdict: Verdict | null): Promise<void> {
  if (id === undefined || url === undefined || readHost(url) === null) return;
  await keep(id, () => saveLesson(url, verdict, incognito));
}

const inTurn = createQueue();

function keep(tabId: number, write: () => Promise<void>): Promise<undefined> {
  return inTurn(async () => {
    await write();
    await registerChosenPages();
    // A page without the reader has nothing to change.
    await sendToTab(tabId, 'taught', null).catch(() => undefined);
  });
}
