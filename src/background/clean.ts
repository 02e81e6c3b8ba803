import { browser } from 'wxt/browser';
import { type Answers, sendToTab } from '../messages';
import { replaceUserRules, saveBroughtBack, saveChoice, saveUserRule, watchCleaning } from '../store/cleaning';
import { settings, setVisitPaused } from '../store/settings';
import { readPages } from './inject';
import { readHost } from './read-host';

/** Answers what the reader says of clutter. It is written here only, one thing after another. */
export const answerCleaning = {
  treat: ({ tabId, scope, treatment }, { tab }) =>
    write(async () => saveChoice(scope, treatment, await isPrivate(tabId ?? tab?.id))),
  ownRule: ({ tabId, rule, isWanted }, { tab }) =>
    write(async () => saveUserRule(rule, isWanted, await isPrivate(tabId ?? tab?.id))),
  replaceOwnRules: ({ rules }) => write(() => replaceUserRules(rules)),
  broughtBack: ({ url, keys, isBack }, { tab }) =>
    write(() => saveBroughtBack(url, keys, isBack, tab?.incognito ?? false)),
  pauseVisit: ({ tabId, isPaused }) =>
    write(async () => {
      const { url } = await browser.tabs.get(tabId);
      await setVisitPaused(tabId, isPaused ? readHost(url) : null);
    }),
  openPicker: async (_payload, { tab }) => {
    if (tab?.id !== undefined)
      await browser.scripting.executeScript({ target: { tabId: tab.id }, files: ['/picker.js'] });
    return undefined;
  },
} satisfies Answers;

/** Tells every reader when what is wanted of it has changed. */
export function announceCleaning(): void {
  watchCleaning(() => void announce());
}

/** A visit ends with its tab at the latest. That it went to another site shows when that site is looked at. */
export function endPausedVisits(): void {
  browser.tabs.onRemoved.addListener((tabId) => void endVisit(tabId));
}

async function endVisit(tabId: number): Promise<void> {
  const visits = await settings.pausedVisits.getValue();
  if (visits[tabId] !== undefined) await write(() => setVisitPaused(tabId, null));
}

async function announce(): Promise<void> {
  const tabs = await readPages();
  // Pages without a reader do not answer.
  await Promise.allSettled(tabs.map((tabId) => sendToTab(tabId, 'cleaningChanged', null)));
}

async function isPrivate(tabId: number | undefined): Promise<boolean> {
  return tabId === undefined ? false : (await browser.tabs.get(tabId)).incognito;
}

let last: Promise<void> = Promise.resolve();

/** Two that write at once would each lose what the other wrote. */
function write(job: () => Promise<void>): Promise<undefined> {
  const turn = last.then(job);
  last = turn.catch(() => undefined);
  return turn.then(() => undefined);
}
