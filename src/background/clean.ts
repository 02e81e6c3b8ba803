import { browser } from 'wxt/browser';
import { type Answers, sendToTab } from '../messages';
import { replaceUserRules, saveBroughtBack, saveChoice, saveUserRule, watchCleaning } from '../store/cleaning';
import { createQueue } from '../store/queue';
import { readPages } from './inject';

/** Clutter is written of here only, one thing after another. */
const write = createQueue();

/** Answers what the reader says of clutter. */
export const answerCleaning = {
  treat: ({ tabId, scope, treatment }, { tab }) =>
    write(async () => saveChoice(scope, treatment, await isPrivate(tabId ?? tab?.id))),
  ownRule: ({ tabId, rule, isWanted }, { tab }) =>
    write(async () => saveUserRule(rule, isWanted, await isPrivate(tabId ?? tab?.id))),
  replaceOwnRules: ({ rules }) => write(() => replaceUserRules(rules)),
  broughtBack: ({ url, keys, isBack }, { tab }) =>
    write(() => saveBroughtBack(url, keys, isBack, tab?.incognito ?? false)),
} satisfies Answers;

/** Tells every reader when what is wanted of it has changed. */
export function announceCleaning(): void {
  watchCleaning(() => void announce());
}

async function announce(): Promise<void> {
  const tabs = await readPages();
  // Pages without a reader do not answer.
  await Promise.allSettled(tabs.map((tabId) => sendToTab(tabId, 'cleaningChanged', null)));
}

async function isPrivate(tabId: number | undefined): Promise<boolean> {
  return tabId === undefined ? false : (await browser.tabs.get(tabId)).incognito;
}
