import type { Outcome } from '../../core/types';
import { i18n } from '../../i18n';
import { Icon } from '../Icon';
import { OUTCOMES } from './outcomes';

interface Props {
  chosen: Outcome | null;
  /** Whether this is what to do next. */
  isUrgent: boolean;
  /** `null` takes back what was chosen. */
  onChoose(outcome: Outcome | null): void;
}

/** What may have come of a fix. The one that was chosen is pressed; pressed again, it is taken back. */
export function OutcomeButtons({ chosen, isUrgent, onChoose }: Props) {
  return (
    <fieldset class="outcomes">
      <legend>{i18n.t('outcome.question')}</legend>
      {OUTCOMES.map(({ outcome, icon, words }) => (
        <button
          key={outcome}
          type="button"
          class={isUrgent && outcome === 'fixed' ? 'chip primary' : 'chip'}
          data-outcome={outcome}
          aria-pressed={chosen === outcome}
          onClick={() => onChoose(chosen === outcome ? null : outcome)}
        >
          <Icon of={icon} />
          {i18n.t(words)}
        </button>
      ))}
    </fieldset>
  );
}
