import type { ComponentProps, FunctionComponent } from 'preact';
import type { ListParts } from '../list/list-parts';
import type { ReceiptPanel } from '../receipt/ReceiptPanel';

/** What of the overlay is not seen when it first appears. */
export interface OverlayParts extends ListParts {
  ReceiptPanel: FunctionComponent<ComponentProps<typeof ReceiptPanel>>;
}
