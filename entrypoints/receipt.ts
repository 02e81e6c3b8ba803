import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { proposeKeepSelector } from '@/src/core/clean/propose-selector';
import { createIsland } from '@/src/late/create-island';
import { offerPart } from '@/src/late/offer-part';
import css from '@/src/ui/overlay/receipt-place.css?inline';
import { ReceiptPanel } from '@/src/ui/receipt/ReceiptPanel';
import { RECEIPT_WORDS } from '@/src/ui/receipt/words';

/** Put into a page when its reader wants to see what is hidden, or to keep something of it. */
export default defineUnlistedScript(() => {
  offerPart('receipt', { ReceiptPanel: createIsland(ReceiptPanel, css), proposeKeepSelector }, RECEIPT_WORDS);
});
