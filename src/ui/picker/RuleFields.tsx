import type { Proposal } from '../../core/clean/propose-selector';
import { i18n } from '../../i18n';
import { FAULT_WORDS } from './fault-words';
import type { PickerActions, PickerView } from './view';

/** The rule that is being made: what it may be, what it is, what it would do. */
export function RuleFields({ view, actions }: { view: PickerView; actions: PickerActions }) {
  const { site, proposals, selector, fault, isPreviewing } = view;
  const chosen = proposals.find((proposal) => proposal.selector === selector);
  return (
    <>
      {proposals.length > 0 && (
        <fieldset class="proposals">
          <legend>{i18n.t('picker.which', [site])}</legend>
          {proposals.map((proposal) => (
            <label key={proposal.selector} class="choice">
              <input
                type="radio"
                name="proposal"
                checked={proposal === chosen}
                onChange={() => actions.select(proposal.selector)}
              />
              <span class="choice-words">{wordsOf(proposal)}</span>
              <span class="count">{i18n.t('picker.hits', proposal.hits)}</span>
            </label>
          ))}
        </fieldset>
      )}
      {chosen?.isByPlace && <p class="note">{i18n.t('picker.placeHint')}</p>}
      <label class="field">
        <span>{i18n.t('picker.selector')}</span>
        <input
          type="text"
          name="selector"
          value={selector}
          dir="ltr"
          spellcheck={false}
          autocapitalize="off"
          aria-invalid={fault !== null}
          aria-describedby="picker-fault"
        />
      </label>
      <p id="picker-fault" class="fault" role="alert">
        {fault && i18n.t(FAULT_WORDS[fault])}
      </p>
      <label class="choice preview">
        <input
          type="checkbox"
          name="preview"
          checked={isPreviewing}
          disabled={fault !== null}
          onChange={(event) => actions.preview(event.currentTarget.checked)}
        />
        <span class="choice-words">{i18n.t('picker.preview')}</span>
      </label>
    </>
  );
}

function wordsOf({ kind, isByPlace }: Proposal): string {
  return i18n.t(isByPlace ? 'picker.place' : `picker.${kind}`);
}
