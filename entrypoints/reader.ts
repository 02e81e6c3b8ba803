import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerMessages } from '@/src/messages';
import { forgetEarlierHiding } from '@/src/page/hide';
import { forgetEarlierRoom } from '@/src/page/make-room';
import { watchAddress } from '@/src/page/watch-page';
import { createReader } from '@/src/reader/reader';

declare global {
  interface Window {
    /** Set in the extension's own world of a page: the reader is there once. */
    fixtrailReader?: true;
  }
}

/** Stage 2. Put into a page when stage 1 asks for it, or the reader. */
export default defineUnlistedScript(() => {
  if (window.fixtrailReader) return;
  window.fixtrailReader = true;
  forgetEarlierHiding(document);
  forgetEarlierRoom(document);
  const reader = createReader(document);
  answerMessages({
    analyse: async ({ forced }) => void reader.look(forced),
    recheck: async () => void reader.lookAgain(),
    taught: () => reader.obey().then(() => undefined),
    pageReport: () => reader.report(),
    showOverlay: async () => void reader.unfold(),
    appended: async ({ event }) => void reader.receive(event),
  });
  watchAddress(() => reader.leave());
  window.addEventListener('pageshow', ({ persisted }) => persisted && reader.refresh());
});
