import { browser } from 'wxt/browser';
import { countAds } from '../core/clean';
import { learn, NOTHING_LEARNED } from '../core/detect/lesson';
import type { PageReport } from '../core/types';
import { type Messages, send, sendToTab } from '../messages';
import { loadLessons } from '../store/lessons';
import { isPausedOn, setPaused, settings } from '../store/settings';
import type { PopupActions, PopupView } from '../ui/popup/Popup';

/** How long a switched page is given before it is asked again. */
const SETTLE_MS = 400;

/** What the popup knows of the active tab, and what it can do there. Opening it unfolds the overlay of the page. */
export function createPopup(show: (view: PopupView | null) => void): { actions: PopupActions; start(): void } {
  let foundNothing = false;
  let isFreshlyTaught = false;
  const refresh = async () => show({ ...(await readView()), foundNothing, isFreshlyTaught });
  const afterSettling = async () => {
    await refresh();
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    await refresh();
  };
  const showOverlay = async () => {
    const { tabId } = await readTab();
    await sendToTab(tabId, 'showOverlay', null).catch(() => undefined);
  };
  const teach = async (verdict: Messages['teach']['payload']['verdict']) => {
    const { tabId } = await readTab();
    await send('teach', { tabId, verdict });
    isFreshlyTaught = true;
    await refresh();
  };
  return {
    start: () => {
      show(null);
      void refresh().then(showOverlay);
    },
    actions: {
      showOverlay: () => void showOverlay().then(() => window.close()),
      makeChecklist: async () => {
        const { tabId } = await readTab();
        await send('makeChecklist', { tabId });
        foundNothing = (await readReport(tabId))?.checklist == null;
        isFreshlyTaught = !foundNothing;
        await refresh();
      },
      refuse: () => teach('not'),
      forgetPage: () => teach(null),
      forgetSite: async () => {
        const { tabId } = await readTab();
        await send('forgetSite', { tabId });
        await refresh();
      },
      enable: async (enabled) => {
        await settings.enabled.setValue(enabled);
        await afterSettling();
      },
      pause: async (paused) => {
        const { host, isPrivate } = await readTab();
        if (host) await setPaused(host, paused, isPrivate);
        await afterSettling();
      },
    },
  };
}

async function readTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const url = tab?.url ?? '';
  return {
    tabId: tab?.id ?? -1,
    url,
    host: /^https?:/.test(url) ? new URL(url).hostname : null,
    isPrivate: tab?.incognito ?? false,
  };
}

/** `null` when there is no reader in the tab. */
async function readReport(tabId: number): Promise<PageReport | null> {
  return sendToTab(tabId, 'pageReport', null).catch(() => null);
}

async function readView(): Promise<Omit<PopupView, 'foundNothing' | 'isFreshlyTaught'>> {
  const { tabId, url, host, isPrivate } = await readTab();
  const [enabled, paused, report, lessons] = await Promise.all([
    settings.enabled.getValue(),
    host === null ? false : isPausedOn(host),
    readReport(tabId),
    loadLessons(isPrivate),
  ]);
  const learned = host === null ? NOTHING_LEARNED : learn(lessons, url);
  const [article, explanation] = report ? [toArticle(report), toExplanation(report)] : [null, null];
  return { host, enabled, paused, isPrivate, article, explanation, learned };
}

function toExplanation({ detection, lesson, checklist, isOpen }: PageReport): PopupView['explanation'] {
  return { isOffered: isOpen, hasFixes: checklist !== null, lesson, signals: detection.signals };
}

function toArticle({ checklist, clutter, isOpen }: PageReport): PopupView['article'] {
  if (!checklist || !isOpen) return null;
  return {
    title: checklist.title,
    fixes: checklist.fixes.length,
    steps: checklist.fixes.reduce((sum, { steps }) => sum + steps.length, 0),
    hidden: countAds(clutter),
  };
}
