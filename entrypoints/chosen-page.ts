import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { send } from '@/src/messages';

/** Runs on pages that the reader calls lists of fixes, whatever stage 1 says. The reader in the page knows what was said. */
export default defineUnlistedScript(() => {
  void send('detected', null);
});
