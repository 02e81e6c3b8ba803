import { browser } from 'wxt/browser';
import { countAds } from '../core/clean';
import type { PageReport } from '../core/types';
import { send, sendToTab } from '../messages';
import { isPausedOn, setPaused, settings } from '../store/settings';
import type { PopupActions, PopupView } from '../ui/popup/Popup';

/** How long a switched page is given before it is asked again. */
const SETTLE_MS = 400;

/** What the popup knows of the active tab, and what it can do there. Opening it unfolds the overlay of the page. */
export function createPopup(show: (view: PopupView | null) => void): { actions: PopupActions; start(): void } {
  let foundNothing = false;
  const refresh = async () => show(await readView(foundNothing));
  const afterSettling = async () => {
    await refresh();
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    await refresh();
  };
  const showOverlay = async () => {
    const { tabId } = await readTab();
    await sendToTab(tabId, 'showOverlay', null).catch(() => undefined);
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
    host: /^https?:/.test(url) ? new URL(url).hostname : null,
    isPrivate: tab?.incognito ?? false,
  };
}

/** `null` when there is no reader in the tab. */
async function readReport(tabId: number): Promise<PageReport | null> {
  return sendToTab(tabId, 'pageReport', null).catch(() => null);
}

async function readView(foundNothing: boolean): Promise<PopupView> {
  const { tabId, host, isPrivate } = await readTab();
  const [enabled, paused, report] = await Promise.all([
    settings.enabled.getValue(),
    host === null ? false : isPausedOn(host),
    readReport(tabId),
  ]);
  return { host, enabled, paused, isPrivate, foundNothing, article: report && toArticle(report) };
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
