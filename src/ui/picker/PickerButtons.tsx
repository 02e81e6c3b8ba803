import { i18n } from '../../i18n';
import type { PickerButton, PickerView } from './view';

interface Choice {
  button: PickerButton;
  words: 'picker.cancel' | 'picker.choose' | 'picker.save' | 'picker.smaller' | 'picker.anyway';
  isDisabled?: boolean;
}

/** What can be done now, the recommended last. */
export function PickerButtons({ view }: { view: PickerView }) {
  const choices = choicesOf(view);
  return (
    <div class="buttons">
      {choices.map(({ button, words, isDisabled = false }, index) => (
        <button
          key={words}
          type="submit"
          class={index === choices.length - 1 ? 'button primary' : 'button'}
          value={button}
          disabled={isDisabled}
        >
          {i18n.t(words)}
        </button>
      ))}
    </div>
  );
}

function choicesOf({ isChosen, fault, steps }: PickerView): Choice[] {
  const cancel: Choice = { button: 'cancel', words: 'picker.cancel' };
  if (!isChosen) return [cancel, { button: 'choose', words: 'picker.choose' }];
  if (steps.length > 0 && fault === null)
    return [cancel, { button: 'anyway', words: 'picker.anyway' }, { button: 'back', words: 'picker.smaller' }];
  return [cancel, { button: 'save', words: 'picker.save', isDisabled: fault !== null }];
}
