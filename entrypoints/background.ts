import { defineBackground } from 'wxt/utils/define-background';
import { watchChosenPages } from '@/src/background/chosen-pages';
import { announceCleaning, answerCleaning, endPausedVisits } from '@/src/background/clean';
import { injectReader, recheckOpenTabs } from '@/src/background/inject';
import { startAtInstall } from '@/src/background/install';
import { announcePreferences } from '@/src/background/preferences';
import { forgetWithLastPrivateWindow } from '@/src/background/private-windows';
import { answerProgress, forgetClosedTabs } from '@/src/background/progress';
import { answerSettings } from '@/src/background/reader-settings';
import { keepBlockingInStep } from '@/src/background/rulesets';
import { answerLessons } from '@/src/background/teach';
import { answerMessages } from '@/src/messages';
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
    startAtInstall();
  },
});
