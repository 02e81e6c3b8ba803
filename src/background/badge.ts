import { browser } from 'wxt/browser';
import { countProgress } from '../core/progress/count';
import { foldEvents } from '../core/progress/fold';
import type { Checklist, ProgressEvent } from '../core/types';

const TEAL = '#0f766e';

/** Shows on the toolbar button of a tab how many fixes are open; nothing when none is. */
export async function showOpenFixes(
  tabId: number,
  checklist: Checklist,
  events: readonly ProgressEvent[],
): Promise<void> {
  const { openFixes } = countProgress(checklist, foldEvents(events));
  await browser.action.setBadgeBackgroundColor({ tabId, color: TEAL });
  await browser.action.setBadgeText({ tabId, text: openFixes > 0 ? String(openFixes) : '' });
}

/** Takes the number off the toolbar button of a tab. */
export async function clearBadge(tabId: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: '' });
}
