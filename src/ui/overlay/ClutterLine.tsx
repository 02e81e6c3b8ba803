import { ChevronDown, ChevronUp, ShieldCheck } from 'lucide';
import type { RefObject } from 'preact';
import type { Receipt } from '../../core/clean/receipt';
import { i18n } from '../../i18n';
import { Icon } from '../Icon';
import { countAds } from '../receipt/count-ads';

interface Props {
  receipt: Receipt;
  /** Whether the receipt is open. */
  isOpen: boolean;
  opener: RefObject<HTMLButtonElement | null>;
  onOpen(isOpen: boolean): void;
  onHide(isHidden: boolean): void;
  onRefuse(): void;
}

/** What FixTrail did by itself: how many ads are hidden, and the ways back. */
export function ClutterLine({ receipt, isOpen, opener, onOpen, onHide, onRefuse }: Props) {
  const { all, hideable, hidden } = countAds(receipt);
  return (
    <div class="clutter">
      <Icon of={ShieldCheck} />
      <span>{all === 0 || hidden > 0 ? i18n.t('clutter.hidden', hidden) : i18n.t('clutter.shown', all)}</span>
      {hideable > 0 && (
        <button
          type="button"
          class="link"
          data-action={receipt.isOn ? 'show-clutter' : 'hide-clutter'}
          onClick={() => onHide(!receipt.isOn)}
        >
          {i18n.t(receipt.isOn ? 'clutter.show' : 'clutter.hideAgain')}
        </button>
      )}
      <button
        ref={opener}
        type="button"
        class="link"
        data-action="receipt"
        aria-expanded={isOpen}
        aria-controls="receipt"
        onClick={() => onOpen(!isOpen)}
      >
        {i18n.t('receipt.open')}
        <Icon of={isOpen ? ChevronUp : ChevronDown} size={14} />
      </button>
      <button type="button" class="link refuse" data-action="refuse" onClick={onRefuse}>
        {i18n.t('overlay.refuse')}
      </button>
    </div>
  );
}
