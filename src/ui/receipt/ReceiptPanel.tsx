import { EyeOff } from 'lucide';
import { useRef } from 'preact/hooks';
import type { Receipt } from '../../core/clean/receipt';
import { i18n } from '../../i18n';
import { Icon } from '../Icon';
import { useKeptFocus } from '../use-kept-focus';
import { groupEntries } from './group-entries';
import { PaidLinks } from './PaidLinks';
import { ReceiptGroup } from './ReceiptGroup';
import type { ReceiptActions } from './receipt-actions';
import { TreatmentSelect } from './TreatmentSelect';

interface Props {
  receipt: Receipt;
  /** Address that relative links belong to. */
  base: string;
  /** Whether the things are shown at once, or only their kinds. */
  areGroupsOpen: boolean;
  actions: ReceiptActions;
  /** It could not be shown. */
  onLost?: () => void;
}

/** What FixTrail did to the page by itself, kind by kind and thing by thing, with the way back for each. */
export function ReceiptPanel({ receipt, base, areGroupsOpen, actions }: Props) {
  const place = useRef<HTMLElement>(null);
  const { entries, links, notLoaded, hasGivenUp, treatments } = receipt;
  return (
    <section
      ref={place}
      id="receipt"
      class="receipt"
      aria-label={i18n.t('receipt.label')}
      tabIndex={-1}
      {...useKeptFocus(place)}
    >
      {hasGivenUp && <p class="receipt-note">{i18n.t('receipt.gaveUp')}</p>}
      {entries.length === 0 ? (
        <p class="receipt-note">{i18n.t('receipt.empty')}</p>
      ) : (
        <TreatmentSelect category={null} treatments={treatments} onTreat={actions.treat} />
      )}
      {groupEntries(entries).map((group) => (
        <ReceiptGroup key={group.category} group={group} receipt={receipt} isOpen={areGroupsOpen} actions={actions} />
      ))}
      {notLoaded > 0 && <p class="receipt-note">{i18n.t('receipt.notLoaded', [String(notLoaded)])}</p>}
      <PaidLinks links={links} base={base} />
      <button type="button" class="button" data-action="pick" onClick={actions.pick}>
        <Icon of={EyeOff} />
        {i18n.t(entries.length > 0 ? 'receipt.pick' : 'receipt.pickFirst')}
      </button>
    </section>
  );
}
