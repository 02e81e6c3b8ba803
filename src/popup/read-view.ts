import { learn, NOTHING_LEARNED } from '../core/detect/lesson';
import type { PageReport } from '../core/types';
import { sendToTab } from '../messages';
import { loadLessons } from '../store/lessons';
import { isPausedOn, settings } from '../store/settings';
import type { PopupView } from '../ui/popup/Popup';
import { readTab } from './read-tab';

/**
 * All that is known of the active tab without what was done in this popup.
 *
 * @param keptLast key of what was to be kept on the site just now; `null` for nothing
 */
export async function readView(keptLast: string | null): Promise<Omit<PopupView, 'foundNothing' | 'isFreshlyTaught'>> {
  const { tabId, url, host, isPrivate } = await readTab();
  const [enabled, paused, visits, report, lessons] = await Promise.all([
    settings.enabled.getValue(),
    host === null ? false : isPausedOn(host),
    settings.pausedVisits.getValue(),
    readReport(tabId),
    loadLessons(isPrivate),
  ]);
  return {
    host,
    enabled,
    paused,
    isVisitPaused: host !== null && visits[tabId] === host,
    isPrivate,
    article: report && toArticle(report),
    cleaned: report && toCleaned(report, url, keptLast),
    explanation: report && toExplanation(report),
    learned: host === null ? NOTHING_LEARNED : learn(lessons, url),
  };
}

/** `null` when there is no reader in the tab. */
export async function readReport(tabId: number): Promise<PageReport | null> {
  return sendToTab(tabId, 'pageReport', null).catch(() => null);
}

function toExplanation({ detection, lesson, checklist, isOpen }: PageReport): PopupView['explanation'] {
  return { isOffered: isOpen, hasFixes: checklist !== null, lesson, signals: detection.signals };
}

function toArticle({ checklist, isOpen }: PageReport): PopupView['article'] {
  if (!checklist || !isOpen) return null;
  return {
    title: checklist.title,
    fixes: checklist.fixes.length,
    steps: checklist.fixes.reduce((sum, { steps }) => sum + steps.length, 0),
  };
}

function toCleaned({ receipt, isOpen, isCleaned }: PageReport, url: string, keptLast: string | null) {
  if (!isOpen && !isCleaned) return null;
  const last = receipt.entries.find(({ key }) => key === keptLast);
  const isKeptOnPageOnly = last?.state === 'broughtBack' && !last.isRuled;
  return { receipt, url, hasChecklist: isOpen, isKeptOnPageOnly };
}
