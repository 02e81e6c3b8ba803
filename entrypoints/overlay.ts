import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountFarewell } from '@/src/late/farewell';
import { offerPart } from '@/src/late/offer-part';
import { mountOverlay } from '@/src/late/overlay';

/** Put into a page when it has a list. What it says comes with what is preferred. */
export default defineUnlistedScript(() => {
  offerPart('overlay', { mountOverlay, mountFarewell }, []);
});
