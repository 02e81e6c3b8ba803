import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { send } from '@/src/messages';

/** Runs on pages of which the reader asked a checklist, detected or not. */
export default defineUnlistedScript(() => {
  void send('detected', { forced: true });
});
