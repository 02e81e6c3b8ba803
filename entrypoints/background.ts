import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { atBrowserStart } from '@/src/background/browser-start';
import { registerChosenPages, watchChosenPages } from '@/src/background/chosen-pages';
import { announceCleaning, answerCleaning, endPausedVisits } from '@/src/background/clean';
import { obeyCommands } from '@/src/background/commands';
import { detectInOpenTabs, injectReader, recheckOpenTabs } from '@/src/background/inject';
import { arrive } from '@/src/background/lead-to';
import { answerLists, emptyTrashAtStart } from '@/src/background/lists';
import { announcePreferences } from '@/src/background/preferences';
import { forgetWithLastPrivateWindow } from '@/src/background/private-windows';
import { answerProgress, forgetClosedTabs } from '@/src/background/progress';
import { answerSettings } from '@/src/background/reader-settings';
import { answerResume, offerToGoOn, watchOffers, withdrawFor } from '@/src/background/resume';
import { keepBlockingInStep } from '@/src/background/rulesets';
import { answerLessons } from '@/src/background/teach';
import { answerMessages } from '@/src/messages';
import { openDatabase } from '@/src/store/db';
import { createDurableLog } from '@/src/store/durable-log';
import { adoptChosenPages } from '@/src/store/lessons';
import { privateLog } from '@/src/store/private-log';
import { watchActive } from '@/src/store/settings';

export default defineBackground({
  type: 'module',
  main() {
    const db = openDatabase();
    const logs = { durable: createDurableLog(db), private: privateLog };
    answerMessages({
      ...answerSettings,
      ...answerProgress(logs, { onOpened: arrive, onWorked: (checklist) => void withdrawFor(checklist) }),
      ...answerLists(db),
      ...answerResume(db),
      ...answerLessons,
      ...answerCleaning,
      detected: async (_payload, { tab }) => {
        if (tab) await injectReader(tab, false);
        return undefined;
      },
    });
    watchActive(() => void recheckOpenTabs());
    watchChosenPages();
    announceCleaning();
    announcePreferences();
    endPausedVisits();
    keepBlockingInStep();
    forgetClosedTabs();
    forgetWithLastPrivateWindow();
    emptyTrashAtStart(db);
    atBrowserStart(() => offerToGoOn(db));
    watchOffers();
    obeyCommands();
    browser.runtime.onInstalled.addListener(() => {
      void detectInOpenTabs();
      void adoptChosenPages().then(registerChosenPages);
    });
  },
});
