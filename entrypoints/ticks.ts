import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createArticleTicks } from '@/src/late/article-ticks';
import { offerPart } from '@/src/late/offer-part';

/** Put into a page whose own steps are to have check boxes. */
export default defineUnlistedScript(() => {
  offerPart('ticks', { createArticleTicks }, []);
});
