import { mayWorkOn } from '../access/access';
import { learn, NOTHING_LEARNED } from '../core/detect/lesson';
import type { PageReport } from '../core/types';
import { readRow } from '../faces/read-row';
import { send, sendToTab } from '../messages';
import { loadLessons } from '../store/lessons';
import { isPausedOn, settings } from '../store/settings';
import type { ListRow } from '../ui/dashboard/list-row';
import type { PopupView } from '../ui/popup/Popup';
import { readTab } from './read-tab';
import { hasPanel } from './side-panel';

/**
 * All that is known of the active tab without what was done in this popup.
 *
 * @param keptLast key of what was to be kept on the site just now; `null` for nothing
 */
export async function readView(keptLast: string | null): Promise<Omit<PopupView, 'foundNothing' | 'isFreshlyTaught'>> {
  const { tabId, url, host, isPrivate } = await readTab();
  const [isAllowed, enabled, paused, visits, report, lessons, offered] = await Promise.all([
    host === null || mayWorkOn(url),
    settings.enabled.getValue(),
    host === null ? false : isPausedOn(host),
    settings.pausedVisits.getValue(),
    readReport(tabId),
    loadLessons(isPrivate),
    // What was worked on in open windows is not for private ones.
    isPrivate ? null : send('readResumable', null).catch(() => null),
  ]);
  const list = await readListOf(report, isPrivate);
  return {
    host,
    isAllowed,
    enabled,
    paused,
    isVisitPaused: host !== null && visits[tabId] === host,
    isPrivate,
    article: report && toArticle(report),
    list,
    offered: offered === null || offered.checklist.id === list?.id ? null : readRow(offered),
    hasPanel: hasPanel(),
    cleaned: report && toCleaned(report, url, keptLast),
    explanation: report && toExplanation(report),
    learned: host === null ? NOTHING_LEARNED : learn(lessons, url),
  };
}

/** `null` when there is no reader in the tab. */
export async function readReport(tabId: number): Promise<PageReport | null> {
  return sendToTab(tabId, 'pageReport', null).catch(() => null);
}

/** How far the list on the page has come; `null` without one. */
async function readListOf(report: PageReport | null, isPrivate: boolean): Promise<ListRow | null> {
  if (!report?.isOpen || !report.checklist) return null;
  const { checklist } = report;
  const stored = await send('readProgress', { checklist, isPrivate }).catch(() => null);
  return stored && readRow({ checklist, events: stored.events });
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
