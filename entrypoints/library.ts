import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { libraryDoor } from '@/src/core/sanitize/library-door';
import { offerPart } from '@/src/late/offer-part';

/** Put into a page whose browser does not clean markup itself. */
export default defineUnlistedScript(() => {
  offerPart('library', { door: libraryDoor }, []);
});
