import type { Checklist } from '../core/types';
import type { Answers } from '../messages';
import { openCopies } from '../store/copies';
import { openDatabase } from '../store/db';
import { createDurableLog } from '../store/durable-log';
import { privateLog } from '../store/private-log';
import { atBrowserStart } from './browser-start';
import { keepCopies } from './copies';
import { answerHandOver, forgetHanded } from './hand-over';
import { arrive } from './lead-to';
import { answerLists, emptyTrashAtStart } from './lists';
import { answerProgress, forgetClosedTabs } from './progress';
import { answerResume, offerToGoOn, watchOffers, withdrawFor } from './resume';

/** Keeps lists and what is done in them: answers all that is asked of it, and does what belongs to the start of the browser. */
export function keepLists(): Answers {
  const db = openDatabase();
  forgetClosedTabs();
  forgetHanded();
  emptyTrashAtStart(db);
  watchOffers();
  const copies = openCopies();
  const copySoon = keepCopies(db, copies);
  atBrowserStart(async () => {
    copySoon();
    await offerToGoOn(db);
  });
  const onWorked = (checklist: Checklist) => {
    void withdrawFor(checklist);
    copySoon();
  };
  const logs = { durable: createDurableLog(db), private: privateLog };
  return {
    ...answerProgress(logs, { onOpened: arrive, onWorked }),
    ...answerLists(db, copies, copySoon),
    ...answerResume(db),
    ...answerHandOver(logs),
  };
}
