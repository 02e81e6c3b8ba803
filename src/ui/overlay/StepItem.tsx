import type { Anchor, Step } from '../../core/types';
import { i18n } from '../../i18n';
import { Html } from '../Html';
import { JumpButton } from './JumpButton';

interface Props {
  step: Step;
  /** Address that relative links belong to. */
  base: string;
  done: boolean;
  onTick(done: boolean): void;
  onJump(anchor: Anchor): void;
}

/** One thing to do, with its check box. */
export function StepItem({ step, base, done, onTick, onJump }: Props) {
  return (
    <li class={done ? 'step done' : 'step'} value={step.number}>
      {step.lead && <p class="lead">{step.lead}</p>}
      <div class="step-row">
        <label class="tick">
          <input
            type="checkbox"
            data-step-id={step.id}
            checked={done}
            onChange={(event) => onTick(event.currentTarget.checked)}
          />
          <span class="step-number" aria-hidden="true">
            {step.number}
          </span>
          <span class="step-text">
            <Html html={step.html} text={step.text} base={base} />
            {step.promoted && <span class="promoted">{i18n.t('overlay.promoted')}</span>}
          </span>
        </label>
        <JumpButton of={step} name={step.text} onJump={onJump} />
      </div>
      {step.substeps.length > 0 && (
        <ul class="substeps">
          {step.substeps.map((substep) => (
            <li key={substep}>{substep}</li>
          ))}
        </ul>
      )}
    </li>
  );
}
