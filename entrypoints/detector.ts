import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mayBeTroubleshooting } from '@/src/core/detect/quick';
import { drawCurtain, openCurtain } from '@/src/page/curtain';
import { watchPage } from '@/src/page/watch-page';

/** What both browsers have in every content script. */
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

/** Stage 1. Runs on every page, so it does without the polyfill: both browsers have `chrome.runtime.sendMessage`. */
export default defineUnlistedScript(() => {
  watchPage(() => {
    if (!mayBeTroubleshooting(document)) return false;
    drawCurtain(document);
    // The reader opens it when the page is as it should be; where none may come, the page stays as it is.
    chrome.runtime.sendMessage({ name: 'detected' }).then(openCurtain, openCurtain);
    return true;
  });
});
