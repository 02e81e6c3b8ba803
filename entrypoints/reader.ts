import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shared } from '@/src/late/shared';
import { answerMessages } from '@/src/messages';
import { forgetEarlierCalm } from '@/src/page/calm-links';
import { forgetEarlierHiding } from '@/src/page/hide';
import { forgetEarlierRoom } from '@/src/page/make-room';
import { watchAddress } from '@/src/page/watch-page';
import { createReader } from '@/src/reader/reader';

/** Stage 2. Put into a page when stage 1 asks for it, or the reader. */
export default defineUnlistedScript(() => {
  if (window.fixtrailReader) return;
  // Of an earlier version nothing is mixed with this one.
  window.fixtrailParts = {};
  window.fixtrailShared = shared;
  forgetEarlierHiding(document);
  forgetEarlierCalm(document);
  forgetEarlierRoom(document);
  const reader = createReader(document);
  window.fixtrailReader = reader;
  for (const { forced, settings, hasLooked } of window.fixtrailWanted ?? []) {
    reader.look(forced, settings).then(hasLooked);
  }
  answerMessages({
    analyse: ({ forced }) => reader.look(forced, null).then(() => undefined),
    recheck: async () => void reader.lookAgain(),
    taught: () => reader.obey().then(() => undefined),
    pageReport: () => reader.report(),
    showOverlay: async () => void reader.unfold(),
    showPlace: async ({ anchor }) => reader.showPlace(anchor),
    showCurrent: async () => void reader.showCurrent(),
    command: async ({ name }) => reader.command(name),
    cleaningChanged: () => reader.reclean().then(() => undefined),
    hideAll: async ({ isHidden }) => void reader.cleaning()?.hideAll(isHidden),
    bringBack: async ({ keys, isBack }) => void reader.cleaning()?.bringBack(keys, isBack),
    keepHere: async ({ key, isKept }) => void reader.cleaning()?.keepHere(key, isKept),
    pick: async () => void reader.cleaning()?.pick(),
    preferencesChanged: async (preferred) => void reader.prefer(preferred),
    appended: async (appended) => void reader.receive(appended),
    listsChanged: async () => void reader.refresh(),
  });
  watchAddress(() => reader.leave());
  window.addEventListener('pageshow', ({ persisted }) => persisted && reader.refresh());
});
