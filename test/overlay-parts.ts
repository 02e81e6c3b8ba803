import { WHOLE_LIST } from '@/src/ui/list/whole-list';
import type { OverlayParts } from '@/src/ui/overlay/overlay-parts';
import { ReceiptPanel } from '@/src/ui/receipt/ReceiptPanel';

/** All parts of the overlay, at hand. */
export const WHOLE_OVERLAY: OverlayParts = { ...WHOLE_LIST, ReceiptPanel };
