import { type Browser, browser } from 'wxt/browser';
import type { KeptList } from '../core/kept-list';
import type { Answers } from '../messages';
import type { EventLog } from '../store/event-log';
import { handed, handedTabs } from '../store/handed';

type HandOverAnswers = Required<Pick<Answers, 'handOver' | 'readHanded'>>;

/** Answers with the page that hands lists over, and with what it hands over. */
export function answerHandOver(logs: { durable: EventLog; private: EventLog }): HandOverAnswers {
  return {
    handOver: async ({ lists, checklistIds, isPrivate: asked }, { tab }) => {
      const beside = tab ?? (await readActiveTab());
      const isPrivate = asked ?? beside?.incognito ?? false;
      const ticket = crypto.randomUUID();
      await handed.set(ticket, { lists, checklistIds, isPrivate });
      try {
        const { id } = await openBeside(`${browser.runtime.getURL('/hand-over.html')}#ticket=${ticket}`, beside);
        if (id !== undefined) await handedTabs.set(id, ticket);
      } catch (error) {
        await handed.remove(ticket);
        throw error;
      }
      return undefined;
    },
    readHanded: async ({ ticket }) => {
      const what = await handed.get(ticket);
      if (!what) return null;
      const log = what.isPrivate ? logs.private : logs.durable;
      const shown = what.lists.map(async (list) => addEvents(list, await log.load(list.checklist)));
      return { ...what, lists: await Promise.all(shown) };
    },
  };
}

/** What a page was opened with is forgotten with the page. */
export function forgetHanded(): void {
  browser.tabs.onRemoved.addListener((tabId) => void handedTabs.close(tabId));
}

/** What is stored goes before what only the screen knew; the same event twice is one. */
function addEvents({ checklist, events }: KeptList, stored: KeptList['events']): KeptList {
  return { checklist, events: [...new Map([...stored, ...events].map((event) => [event.id, event])).values()] };
}

/** In the sender's window if it takes pages of ours: Chromium's private windows take none. */
async function openBeside(url: string, tab: Browser.tabs.Tab | undefined): Promise<Browser.tabs.Tab> {
  if (tab?.id === undefined) return browser.tabs.create({ url });
  const { id: openerTabId, windowId, index } = tab;
  try {
    return await browser.tabs.create({ url, windowId, index: index + 1, openerTabId });
  } catch {
    // Firefox throws at once what it does not know on a phone.
    return browser.tabs.create({ url });
  }
}

async function readActiveTab(): Promise<Browser.tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab;
}
