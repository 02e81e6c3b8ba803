import { browser } from 'wxt/browser';
import type { TakeInFace } from '../backup/take-in-face';
import { answerMessages } from '../messages';
import type { DashboardActions, DashboardView } from '../ui/dashboard/Dashboard';
import { createListPage, type ListPage } from './list-page';
import { createRemote } from './list-remote';
import { createShelf } from './shelf';
import { createStayAwake } from './stay-awake';

/** All lists that are kept, or the one that the page's address names. Follows what is done anywhere. */
export function createDashboard(show: (view: DashboardView, actions: DashboardActions) => void): {
  start(): void;
  draw(): void;
} {
  const remote = createRemote();
  const stayAwake = createStayAwake(document);
  let page: ListPage | null = null;
  let takeIn: TakeInFace | null = null;
  let isTakingIn = false;
  let isShelfOld = true;
  let tabId: number | null = null;
  const draw = () => {
    const list = page?.face()?.actions(null) ?? null;
    show(
      { shelf: shelf.view(), page: page?.view() ?? null, takeIn: takeIn?.view() ?? null, isTakingIn },
      { ...shelf.actions, list, takeIn: takeIn?.actions ?? null, remote: remote.ref, stayAwake },
    );
  };
  const shelf = createShelf(draw);
  /** Where lists are taken in, perhaps by the thousand, all of them need not be read for nobody to see. */
  const refreshShelf = () => {
    isShelfOld = isTakingIn;
    if (!isTakingIn) void shelf.reload();
  };
  const turn = () => {
    const place = readPlace();
    const id = place.get('list');
    page = id === null ? null : createListPage(id, place.has('gone'), draw);
    isTakingIn = place.has('take-in');
    if (isTakingIn) void turnToTakeIn(place.get('copy'));
    else {
      takeIn?.leave();
      if (isShelfOld) refreshShelf();
      draw();
    }
    void page?.reload();
  };
  /** What reads files is loaded only here. */
  const turnToTakeIn = async (copyId: string | null) => {
    const { createTakeInFace } = await import('../backup/take-in-face');
    if (!isTakingIn) return;
    // What was taken in can be taken back as long as nothing else is.
    if (takeIn?.view().step === 'done' && copyId === null) return draw();
    takeIn?.leave();
    const face = createTakeInFace(() => takeIn === face && draw());
    takeIn = face;
    if (copyId === null) draw();
    else face.lookAtCopy(copyId);
  };
  return {
    draw,
    start: () => {
      answerMessages({
        appended: async (appended) => {
          if (isTakingIn) isShelfOld = true;
          else shelf.receive(appended);
          page?.receive(appended);
          return undefined;
        },
        listsChanged: async () => {
          refreshShelf();
          void page?.reload();
          return undefined;
        },
        command: ({ name, to }) =>
          'tabId' in to && to.tabId === tabId ? Promise.resolve(remote.obey(name)) : undefined,
      });
      void browser.tabs.getCurrent().then((tab) => {
        tabId = tab?.id ?? null;
      });
      window.addEventListener('hashchange', turn);
      turn();
    },
  };
}

/** What of the dashboard its address names. */
function readPlace(): URLSearchParams {
  return new URLSearchParams(location.hash.slice(1));
}
