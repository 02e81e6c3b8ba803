import type { Receipt } from '../../core/clean/receipt';
import { i18n } from '../../i18n';
import { isHideable } from './count-ads';
import { FirstFew } from './FirstFew';
import type { EntryGroup } from './group-entries';
import { ReceiptItem } from './ReceiptItem';
import type { ReceiptActions } from './receipt-actions';
import { TreatmentSelect } from './TreatmentSelect';

interface Props {
  group: EntryGroup;
  receipt: Receipt;
  isOpen: boolean;
  actions: ReceiptActions;
}

/** All things of one kind, and what is to become of them here. */
export function ReceiptGroup({ group: { category, entries }, receipt, isOpen, actions }: Props) {
  const name = i18n.t(`categories.${category}`);
  return (
    <details class="receipt-group" data-category={category} open={isOpen}>
      <summary>
        <span class="receipt-kind">{name}</span> <span class="receipt-count">{entries.length}</span>
      </summary>
      <div class="receipt-bar">
        <TreatmentSelect category={category} treatments={receipt.treatments} onTreat={actions.treat} />
        {entries.length > 1 && <WayForAll entries={entries} name={name} onBringBack={actions.bringBack} />}
      </div>
      <FirstFew class="receipt-items" items={entries}>
        {(entry) => <ReceiptItem key={entry.key} entry={entry} isOn={receipt.isOn} actions={actions} />}
      </FirstFew>
    </details>
  );
}

interface WayProps {
  entries: EntryGroup['entries'];
  name: string;
  onBringBack: ReceiptActions['bringBack'];
}

/** Brings all back while any is hidden; then hides again what no rule keeps. */
function WayForAll({ entries, name, onBringBack }: WayProps) {
  const hidden = entries.filter(isHideable);
  const back = entries.filter(
    ({ state, isRuled, category }) => state === 'broughtBack' && (!isRuled || category === 'yours'),
  );
  if (hidden.length + back.length === 0) return null;
  const isBack = hidden.length > 0;
  const words = i18n.t(isBack ? 'receipt.bringAllBack' : 'receipt.hideAgain');
  return (
    <button
      type="button"
      class="link"
      data-action={isBack ? 'bring-back-all' : 'hide-again-all'}
      aria-label={`${words}: ${name}`}
      onClick={() =>
        onBringBack(
          (isBack ? hidden : back).map(({ key }) => key),
          isBack,
        )
      }
    >
      {words}
    </button>
  );
}
