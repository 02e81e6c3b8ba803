import { browser } from 'wxt/browser';
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
  let tabId: number | null = null;
  const draw = () => {
    const list = page?.face()?.actions(null) ?? null;
    show(
      { shelf: shelf.view(), page: page?.view() ?? null },
      { ...shelf.actions, list, remote: remote.ref, stayAwake },
    );
  };
  const shelf = createShelf(draw);
  const turn = () => {
    const place = new URLSearchParams(location.hash.slice(1));
    const id = place.get('list');
    page = id === null ? null : createListPage(id, place.has('gone'), draw);
    draw();
    void page?.reload();
  };
  return {
    draw,
    start: () => {
      answerMessages({
        appended: async (appended) => {
          shelf.receive(appended);
          page?.receive(appended);
          return undefined;
        },
        listsChanged: async () => {
          void shelf.reload();
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
      void shelf.reload();
    },
  };
}
