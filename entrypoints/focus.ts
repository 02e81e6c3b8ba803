import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createIsland } from '@/src/late/create-island';
import { offerPart } from '@/src/late/offer-part';
import { FocusMode } from '@/src/ui/focus/FocusMode';
import css from '@/src/ui/focus/focus.css?inline';
import { FOCUS_WORDS } from '@/src/ui/focus/words';

/** Put into a page when its reader wants one step at a time. */
export default defineUnlistedScript(() => {
  offerPart('focus', { FocusMode: createIsland(FocusMode, css) }, FOCUS_WORDS);
});
