import type { Receipt } from '../../core/clean/receipt';
import { i18n } from '../../i18n';
import { countAds } from '../receipt/count-ads';
import { ReceiptPanel } from '../receipt/ReceiptPanel';
import type { ReceiptActions } from '../receipt/receipt-actions';

/** A page that is being cleaned. */
export interface CleanedPage {
  receipt: Receipt;
  /** Address of the page. */
  url: string;
  /** Whether a checklist is open on it. */
  hasChecklist: boolean;
  /** Something was to be kept on the whole site, and nothing names it for certain. */
  isKeptOnPageOnly: boolean;
}

/** What was done to the page in one line, and in full when it is unfolded. */
export function PageReceipt({ of, actions }: { of: CleanedPage; actions: ReceiptActions }) {
  const { receipt, hasChecklist } = of;
  const { all, hideable, hidden } = countAds(receipt);
  const words =
    all > 0 && hidden === 0
      ? i18n.t('clutter.shown', all)
      : i18n.t(hasChecklist ? 'clutter.hidden' : 'popup.hiddenHere', hidden);
  return (
    <details class="page-receipt">
      <summary data-action="receipt">{words}</summary>
      {hideable > 0 && (
        <button
          type="button"
          class="link"
          data-action={receipt.isOn ? 'show-clutter' : 'hide-clutter'}
          onClick={() => actions.hideAll(!receipt.isOn)}
        >
          {i18n.t(receipt.isOn ? 'popup.showAll' : 'popup.hideAll')}
        </button>
      )}
      <ReceiptPanel receipt={receipt} base={of.url} areGroupsOpen={false} actions={actions} />
      <p class="small" role="status">
        {of.isKeptOnPageOnly && i18n.t('receipt.keptOnPage')}
      </p>
    </details>
  );
}
