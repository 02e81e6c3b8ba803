import { Dexie } from 'dexie';
import { browser } from 'wxt/browser';
import type { Checklist, SaveResult } from '../core/types';
import type { Answers } from '../messages';
import type { EventLog } from '../store/event-log';
import { openLists } from '../store/open-lists';
import { announceAppended } from './announce';
import { clearBadge, showOpenFixes } from './badge';

/** The logs that events go to. */
interface Logs {
  durable: EventLog;
  private: EventLog;
}

/** Who wants to know what becomes of a list. */
interface Watchers {
  /** A tab shows the list from now on. */
  onOpened(tabId: number, checklist: Checklist): void;
  /** Something was done in the list, not in a private window. */
  onWorked(checklist: Checklist): void;
}

type ProgressAnswers = Required<Pick<Answers, 'opened' | 'closed' | 'append' | 'readProgress'>>;

/** Answers everything about progress: the only writer of events. */
export function answerProgress(logs: Logs, { onOpened, onWorked }: Watchers): ProgressAnswers {
  const load = (checklist: Checklist, isPrivate: boolean) => (isPrivate ? logs.private : logs.durable).load(checklist);
  /** On the buttons of all tabs that show the list. */
  const recount = async (checklist: Checklist, isPrivate: boolean) => {
    const tabs = (await openLists.all()).filter(
      (open) => open.checklistId === checklist.id && open.isPrivate === isPrivate,
    );
    if (tabs.length === 0) return;
    const events = await load(checklist, isPrivate);
    await Promise.allSettled(tabs.map(({ tabId }) => showOpenFixes(tabId, checklist, events)));
  };
  return {
    opened: async ({ checklist }, { tab }) => {
      const isPrivate = tab?.incognito ?? false;
      // First of all: what is stored from now on is announced to the tab, what was before is among the events.
      if (tab?.id !== undefined) await openLists.set(tab.id, checklist, isPrivate);
      const events = await load(checklist, isPrivate);
      if (tab?.id !== undefined) {
        // Whoever draws the list does not wait for the number on the button; the tab may be gone before it is there.
        void showOpenFixes(tab.id, checklist, events).catch(() => undefined);
        if (!isPrivate) onOpened(tab.id, checklist);
      }
      return { events, isPrivate };
    },
    readProgress: async ({ checklist, isPrivate }) => ({ events: await load(checklist, isPrivate), isPrivate }),
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
      void announceAppended({ event, url: isPrivate ? '' : checklist.url, isPrivate }, tab?.id);
      void recount(checklist, isPrivate);
      if (!isPrivate) onWorked(checklist);
      return isPrivate ? 'private' : 'saved';
    },
  };
}

function nameFailure(error: unknown): SaveResult {
  const name = error instanceof Error ? `${error.name} ${(error as { inner?: Error }).inner?.name ?? ''}` : '';
  return name.includes(Dexie.errnames.QuotaExceeded) ? 'full' : 'failed';
}

/** Forgets a tab that was closed. */
export function forgetClosedTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => void openLists.remove(tabId));
}
