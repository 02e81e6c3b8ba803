import { defineBackground } from 'wxt/utils/define-background';
import { followAccess } from '@/src/background/access';
import { watchChosenPages } from '@/src/background/chosen-pages';
import { announceCleaning, answerCleaning } from '@/src/background/clean';
import { obeyCommands } from '@/src/background/commands';
import { injectReader, recheckOpenTabs } from '@/src/background/inject';
import { startAtInstall } from '@/src/background/install';
import { keepLists } from '@/src/background/list-keeping';
import { announcePreferences } from '@/src/background/preferences';
import { forgetWithLastPrivateWindow } from '@/src/background/private-windows';
import { answerNeeds } from '@/src/background/reader-needs';
import { answerSettings } from '@/src/background/reader-settings';
import { keepBlockingInStep } from '@/src/background/rulesets';
import { answerLessons } from '@/src/background/teach';
import { answerVisits, endPausedVisits } from '@/src/background/visits';
import { answerMessages } from '@/src/messages';
import { watchActive } from '@/src/store/settings';

export default defineBackground({
  type: 'module',
  main() {
    answerMessages({
      ...answerSettings,
      ...keepLists(),
      ...answerLessons,
      ...answerCleaning,
      ...answerVisits,
      ...answerNeeds,
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
    forgetWithLastPrivateWindow();
    obeyCommands();
    followAccess();
    startAtInstall();
  },
});
