import { browser } from 'wxt/browser';
import { askFor, askForAll } from '../access/access';
import { answerMessages, type Messages, send, sendToTab } from '../messages';
import { setPaused, settings } from '../store/settings';
import type { PopupActions, PopupView } from '../ui/popup/Popup';
import { readTab } from './read-tab';
import { readReport, readView } from './read-view';
import { openPanel } from './side-panel';

/** When a page that was switched is asked again, in milliseconds: a slow one may not be done at first. */
const SETTLE_MS = [400, 1600] as const;

/** What the popup knows of the active tab, and what it can do there. Opening it unfolds the overlay of the page. */
export function createPopup(show: (view: PopupView | null) => void): { actions: PopupActions; start(): void } {
  let foundNothing = false;
  let isFreshlyTaught = false;
  let windowId = -1;
  /** Key of what was to be kept on the site just now. */
  let keptLast: string | null = null;
  const refresh = async () => show({ ...(await readView(keptLast)), foundNothing, isFreshlyTaught });
  const afterSettling = async () => {
    await refresh();
    for (const delayMs of SETTLE_MS) {
      await new Promise((resolve) => setTimeout(resolve, delayMs));
      await refresh();
    }
  };
  /** Has the reader in the tab do something, and shows what has become of it. */
  const tell = async <Name extends 'hideAll' | 'bringBack' | 'keepHere'>(
    name: Name,
    payload: Messages[Name]['payload'],
  ) => {
    keptLast = name === 'keepHere' ? (payload as Messages['keepHere']['payload']).key : null;
    await sendToTab((await readTab()).tabId, name, payload).catch(() => undefined);
    await afterSettling();
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
      void readTab().then((tab) => {
        windowId = tab.windowId;
      });
      void refresh().then(showOverlay);
      answerMessages({ appended: async () => void refresh(), listsChanged: async () => void refresh() });
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
      hideAll: (isHidden) => tell('hideAll', { isHidden }),
      bringBack: (keys, isBack) => tell('bringBack', { keys: [...keys], isBack }),
      keepHere: (key, isKept) => tell('keepHere', { key, isKept }),
      treat: async (category, treatment) => {
        const { tabId, host } = await readTab();
        if (host) await send('treat', { tabId, scope: { site: host, category }, treatment });
        await afterSettling();
      },
      pick: async () => {
        const { tabId } = await readTab();
        await sendToTab(tabId, 'pick', null).catch(() => undefined);
        window.close();
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
      pauseVisit: async (isPaused) => {
        const { tabId } = await readTab();
        await send('pauseVisit', { tabId, isPaused });
        await afterSettling();
      },
      openPanel: () => void openPanel(windowId).then(() => window.close()),
      openDashboard: () => void send('openDashboard', { checklistId: null }).then(() => window.close()),
      goOn: (checklistId) =>
        void send('goOn', { checklistId })
          .catch(() => undefined)
          .then(() => window.close()),
      dismiss: async () => {
        await send('dismissResumable', null);
        await refresh();
      },
      // At once: browsers let an extension ask only at a click.
      askForSite: (host) => void askFor(host).then(afterSettling, refresh),
      askForAll: () => void askForAll().then(afterSettling, refresh),
      openOptions: () => void browser.runtime.openOptionsPage().then(() => window.close()),
    },
  };
}
