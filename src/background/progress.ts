import { Dexie } from 'dexie';
import { browser } from 'wxt/browser';
import type { SaveResult } from '../core/types';
import { type Answers, send, sendToTab } from '../messages';
import type { EventLog } from '../store/event-log';
import { openLists } from '../store/open-lists';
import { clearBadge, showOpenFixes } from './badge';

/** The logs that events go to. */
interface Logs {
  durable: EventLog;
  private: EventLog;
}

type ProgressAnswers = Required<Pick<Answers, 'opened' | 'closed' | 'append'>>;

/** Answers everything about progress: the only writer of events. */
export function answerProgress(logs: Logs): ProgressAnswers {
  return {
    opened: async ({ checklist }, { tab }) => {
      const isPrivate = tab?.incognito ?? false;
      const events = await (isPrivate ? logs.private : logs.durable).load(checklist);
      if (tab?.id !== undefined)
        await Promise.all([openLists.set(tab.id, checklist.id), showOpenFixes(tab.id, checklist, events)]);
      return { events, isPrivate };
    },
    closed: async (_payload, { tab }) => {
      if (tab?.id !== undefined) await Promise.all([openLists.remove(tab.id), clearBadge(tab.id)]);
      return undefined;
    },
    append: async ({ checklist, event, isPrivate: asked }, { tab }) => {
      const isPrivate = asked ?? tab?.incognito ?? false;
      const log = isPrivate ? logs.private : logs.durable;
      try {
        await log.append(checklist, event);
      } catch (error) {
        return nameFailure(error);
      }
      void announce({ event, isPrivate }, tab?.id);
      if (tab?.id !== undefined)
        void log.load(checklist).then((events) => showOpenFixes(tab.id as number, checklist, events));
      return isPrivate ? 'private' : 'saved';
    },
  };
}

function nameFailure(error: unknown): SaveResult {
  const name = error instanceof Error ? `${error.name} ${(error as { inner?: Error }).inner?.name ?? ''}` : '';
  return name.includes(Dexie.errnames.QuotaExceeded) ? 'full' : 'failed';
}

/** Tells the other views; those that are gone do not answer. */
async function announce(payload: Parameters<typeof send<'appended'>>[1], senderTab: number | undefined): Promise<void> {
  const tabs = (await openLists.tabs()).filter((tabId) => tabId !== senderTab);
  await Promise.allSettled([send('appended', payload), ...tabs.map((tabId) => sendToTab(tabId, 'appended', payload))]);
}

/** Forgets a tab that was closed. */
export function forgetClosedTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => void openLists.remove(tabId));
}
