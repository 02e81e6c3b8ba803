import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { registerChosenPages, rememberPage } from '@/src/background/chosen-pages';
import { detectInOpenTabs, injectReader, recheckOpenTabs } from '@/src/background/inject';
import { forgetWithLastPrivateWindow } from '@/src/background/private-windows';
import { answerProgress, forgetClosedTabs } from '@/src/background/progress';
import { answerSettings } from '@/src/background/reader-settings';
import { answerMessages, sendToTab } from '@/src/messages';
import { openDatabase } from '@/src/store/db';
import { createDurableLog } from '@/src/store/durable-log';
import { privateLog } from '@/src/store/private-log';
import { watchActive } from '@/src/store/settings';

export default defineBackground({
  type: 'module',
  main() {
    answerMessages({
      ...answerSettings,
      ...answerProgress({ durable: createDurableLog(openDatabase()), private: privateLog }),
      detected: async ({ forced }, { tab }) => {
        if (tab?.id !== undefined) await injectReader(tab.id, tab.url, forced);
        return undefined;
      },
      makeChecklist: async ({ tabId }) => {
        const tab = await browser.tabs.get(tabId);
        await injectReader(tabId, tab.url, true);
        const { checklist } = await sendToTab(tabId, 'pageReport', null);
        if (checklist && tab.url && !tab.incognito) await rememberPage(tab.url);
        return undefined;
      },
    });
    watchActive(() => void recheckOpenTabs());
    forgetClosedTabs();
    forgetWithLastPrivateWindow();
    browser.runtime.onInstalled.addListener(() => {
      void detectInOpenTabs();
      void registerChosenPages();
    });
  },
});
