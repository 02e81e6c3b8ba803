import { browser } from 'wxt/browser';
import type { Anchor, Checklist } from '../core/types';
import { i18n } from '../i18n';
import { answerMessages, send, sendToTab } from '../messages';
import type { PanelActions, PanelView } from '../ui/panel/Panel';
import { createListFace, type ListFace } from './list-face';
import { createRemote } from './list-remote';
import { createStayAwake } from './stay-awake';

/** The panel of a window: follows its active tab, and stays with the last list where there is none. */
export function createPanel(show: (view: PanelView, actions: PanelActions) => void): { start(): void; draw(): void } {
  const remote = createRemote();
  let windowId = -1;
  let face: ListFace | null = null;
  /** Leads to a place in the tab on screen, if that shows the list. */
  let jump: ((anchor: Anchor) => void) | null = null;
  let openIn: number | null = null;
  let isLooking = true;
  let turns = 0;

  const draw = () => {
    const known = face?.read() ?? null;
    const list = known && { ...known, showsPictures: jump !== null && !face?.isPrivate };
    const isUnread = face !== null && list === null;
    const view = { list, isOpen: jump !== null, isLooking: isLooking || isUnread };
    show(view, { ...actions, list: face?.actions(jump) ?? null });
  };
  const turnTo = (tabId: number, checklist: Checklist, isPrivate: boolean) => {
    if (tabId !== openIn) jump = (anchor) => void jumpIn(tabId, anchor);
    openIn = tabId;
    if (face?.checklist.id === checklist.id && face.isPrivate === isPrivate) return;
    const next = createListFace(checklist, isPrivate, () => face === next && draw());
    face = next;
    void next.reload();
  };
  const leave = () => {
    openIn = null;
    jump = null;
  };
  const follow = async () => {
    turns += 1;
    const turn = turns;
    const [tab] = await browser.tabs.query({ active: true, windowId });
    const report = tab?.id === undefined ? null : await sendToTab(tab.id, 'pageReport', null).catch(() => null);
    if (turn !== turns) return;
    isLooking = false;
    if (tab?.id !== undefined && report?.isOpen && report.checklist) turnTo(tab.id, report.checklist, tab.incognito);
    else leave();
    draw();
  };
  const jumpIn = async (tabId: number, anchor: Anchor) => {
    const isThere = await sendToTab(tabId, 'showPlace', { anchor }).catch(() => false);
    face?.say(isThere ? null : i18n.t('overlay.gone'));
  };
  const openAgain = async () => {
    if (!face) return;
    // Of private windows nothing is kept that could stand in for the article.
    if (face.isPrivate) await browser.tabs.create({ url: face.checklist.url, windowId });
    else await send('goOn', { checklistId: face.checklist.id });
  };
  const actions = {
    remote: remote.ref,
    openArticle: () => void openAgain(),
    openDashboard: () => void send('openDashboard', { checklistId: null }),
    stayAwake: createStayAwake(document),
  };
  return {
    draw,
    start: () => {
      answerMessages({
        appended: async (appended) => void face?.receive(appended),
        listsChanged: async () => void face?.reload(),
        command: ({ name, to }) =>
          'windowId' in to && to.windowId === windowId ? Promise.resolve(remote.obey(name)) : undefined,
        // What readers tell the background script is the first sign of a change.
        opened: (_payload, { tab }) => void (tab?.windowId === windowId && tab.active && follow()),
        closed: (_payload, { tab }) => void (tab?.windowId === windowId && tab.active && follow()),
      });
      browser.tabs.onActivated.addListener((active) => void (active.windowId === windowId && follow()));
      browser.tabs.onUpdated.addListener(
        (_id, { status }, tab) => void (tab.windowId === windowId && tab.active && status === 'complete' && follow()),
      );
      void browser.windows.getCurrent().then(({ id }) => {
        windowId = id ?? -1;
        return follow();
      });
    },
  };
}
