import { browser } from 'wxt/browser';
import type { KeptList } from '../core/kept-list';
import { countProgress } from '../core/progress/count';
import { foldEvents } from '../core/progress/fold';
import { readPosition } from '../core/progress/read-position';
import type { Checklist, ProgressEvent } from '../core/types';
import { i18n, readTongue, speak } from '../i18n';
import { loadPreferences } from '../store/preferences';
import { loadWords } from '../store/words';

const TEAL = '#0f766e';
/** `null` leaves a tab to what all of them say. The type does not know it yet. */
type BadgeText = Parameters<typeof browser.action.setBadgeText>[0];

/** Shows on the toolbar button of a tab how many fixes are open; nothing when none is. */
export async function showOpenFixes(
  tabId: number,
  checklist: Checklist,
  events: readonly ProgressEvent[],
): Promise<void> {
  const { openFixes } = countProgress(checklist, foldEvents(events));
  await browser.action.setBadgeBackgroundColor({ tabId, color: TEAL });
  await browser.action.setBadgeText({ tabId, text: openFixes > 0 ? String(openFixes) : null } as unknown as BadgeText);
}

/** Takes the number off the toolbar button of a tab; what all tabs say shows again. */
export async function clearBadge(tabId: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: null } as unknown as BadgeText);
}

/** Says on the toolbar button of all tabs that there is a list to go on with, in words when it is pointed at. */
export async function showOffer({ checklist, events }: KeptList): Promise<void> {
  const position = readPosition(checklist, foldEvents(events));
  if (!position) return;
  const { place, number, total } = position;
  const words = place.step?.text ?? place.fix.title;
  speak(await loadWords((await loadPreferences()).language));
  await browser.action.setBadgeBackgroundColor({ color: TEAL });
  await browser.action.setBadgeText({ text: readTongue().dir === 'rtl' ? '←' : '→' });
  await browser.action.setTitle({ title: i18n.t('badge.goOn', [String(number), String(total), words]) });
}

/** Takes that back. */
export async function hideOffer(): Promise<void> {
  await browser.action.setBadgeText({ text: '' });
  await browser.action.setTitle({ title: i18n.t('extName') });
}
