import { browser } from 'wxt/browser';
import type { Answers } from '../messages';
import { createQueue } from '../store/queue';
import { isActiveOn, settings } from '../store/settings';
import { readHost } from './read-host';

/** Visits are written here only, one thing after another. */
const write = createQueue();

/** Answers what the reader wants of a visit: FixTrail rests in its tab until that leaves the site. */
export const answerVisits = {
  pauseVisit: async ({ tabId, isPaused }) => {
    const { url } = await browser.tabs.get(tabId);
    return setPaused(tabId, isPaused ? readHost(url) : null);
  },
} satisfies Answers;

/** Whether FixTrail may work by itself on a site in a tab. A visit to another site that was paused in this tab is over then. */
export async function isActiveInTab(tabId: number | undefined, host: string): Promise<boolean> {
  const [isActive, visits] = await Promise.all([isActiveOn(host), settings.pausedVisits.getValue()]);
  const paused = tabId === undefined ? undefined : visits[tabId];
  if (tabId !== undefined && paused !== undefined && paused !== host) await setPaused(tabId, null);
  return isActive && paused !== host;
}

/** A visit ends with its tab at the latest. That it went to another site shows when that site is looked at. */
export function endPausedVisits(): void {
  browser.tabs.onRemoved.addListener((tabId) => void endVisit(tabId));
}

async function endVisit(tabId: number): Promise<void> {
  const visits = await settings.pausedVisits.getValue();
  if (visits[tabId] !== undefined) await setPaused(tabId, null);
}

/** Pauses FixTrail in a tab as long as it stays on a site; `null` goes on, or forgets a tab that is gone. */
function setPaused(tabId: number, host: string | null): Promise<undefined> {
  return write(async () => {
    const { [tabId]: _before, ...others } = await settings.pausedVisits.getValue();
    await settings.pausedVisits.setValue(host === null ? others : { ...others, [tabId]: host });
  });
}
