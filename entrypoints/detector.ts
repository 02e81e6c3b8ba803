import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mayBeTroubleshooting } from '@/src/core/detect/quick';
import { drawCurtain } from '@/src/page/curtain';
import { watchPage } from '@/src/page/watch-page';

/** What both browsers have in every content script. */
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

/** Stage 1. Runs on every page, so it does without the polyfill: both browsers have `chrome.runtime.sendMessage`. */
export default defineUnlistedScript(() => {
  watchPage(() => {
    if (!mayBeTroubleshooting(document)) return false;
    const curtain = drawCurtain(document);
    const open = () => curtain?.cancel();
    // Answered when the page is as it should be, or stays as it is.
    chrome.runtime.sendMessage({ name: 'detected' }).then(open, open);
    return true;
  });
});
