import type { ReceiptEntry } from '../../core/clean/receipt';
import { i18n } from '../../i18n';
import { isHideable } from './count-ads';
import type { ReceiptActions } from './receipt-actions';

interface Props {
  entry: ReceiptEntry;
  /** Whether anything is hidden at all right now. */
  isOn: boolean;
  actions: ReceiptActions;
}

/** One thing on the page that is no part of the article: what it says, why it goes, what has become of it, and the ways back. */
export function ReceiptItem({ entry, isOn, actions }: Props) {
  const { key, reason, text } = entry;
  const what = `what-${key}`;
  return (
    <li class="receipt-item" data-key={key} data-state={entry.state}>
      <p class="receipt-what" id={what} dir="auto">
        {text || i18n.t('receipt.wordless')}
      </p>
      <p class="receipt-why">
        <span class="receipt-state">{i18n.t(stateWords(entry, isOn))}</span> · {reason}
      </p>
      <div class="receipt-ways">
        {[showAgain(entry, actions), keep(entry, actions)].map(
          (way) =>
            way && (
              <button
                key={way.place}
                id={`${way.place}-${key}`}
                type="button"
                class="link"
                data-action={way.action}
                aria-labelledby={`${way.place}-${key} ${what}`}
                onClick={way.go}
              >
                {i18n.t(way.words)}
              </button>
            ),
        )}
      </div>
    </li>
  );
}

/** On this page; there is no such way when a rule keeps it or its kind is left alone. */
function showAgain({ key, category, state, isRuled }: ReceiptEntry, { bringBack }: ReceiptActions) {
  if (state === 'left' || (state === 'broughtBack' && isRuled && category !== 'yours')) return null;
  return state === 'broughtBack'
    ? ({ place: 'show', action: 'hide-again', words: 'receipt.hideAgain', go: () => bringBack([key], false) } as const)
    : ({ place: 'show', action: 'bring-back', words: 'receipt.bringBack', go: () => bringBack([key], true) } as const);
}

/** On this site, by a rule. */
function keep({ key, category, isRuled }: ReceiptEntry, { keepHere }: ReceiptActions) {
  if (!isRuled)
    return { place: 'keep', action: 'keep-here', words: 'receipt.keep', go: () => keepHere(key, true) } as const;
  const words = category === 'yours' ? 'receipt.removeRule' : 'receipt.unkeep';
  return { place: 'keep', action: 'unkeep', words, go: () => keepHere(key, false) } as const;
}

function stateWords(entry: ReceiptEntry, isOn: boolean) {
  if (entry.state === 'broughtBack' && entry.isRuled && entry.category !== 'yours') return 'receipt.kept';
  return isHideable(entry) && !isOn ? 'receipt.shown' : (`receipt.${entry.state}` as const);
}
