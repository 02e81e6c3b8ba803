import { useId } from 'preact/hooks';
import type { Fix, Step } from '../../core/types';
import { i18n } from '../../i18n';
import { Html } from '../Html';
import { memo } from '../memo';
import { CommandBox } from './CommandBox';
import { JumpButton } from './JumpButton';
import { useList } from './list-context';
import { describeFlags, StepFlags } from './StepFlags';
import { Words } from './Words';

interface Props {
  fix: Fix;
  step: Step;
  isDone: boolean;
  isCurrent: boolean;
  /** Whether its lead is shown here: of a way it stands above. */
  hasLead: boolean;
  /** How many steps before it could be ticked with it; 0 when that is not to be offered. */
  earlier: number;
  /** When its timer ends, in milliseconds since 1970; `null` without one. */
  endsAt: number | null;
  onTick(step: Step, isDone: boolean): void;
  onCatchUp(step: Step): void;
}

/** One thing to do, with its check box. */
export const StepItem = memo(function StepItem(props: Props) {
  const { fix, step, isDone, isCurrent, hasLead, earlier, endsAt, onTick, onCatchUp } = props;
  const { checklist } = useList();
  const flagsId = useId();
  return (
    <li class={isDone ? 'step done' : 'step'} value={step.number} aria-current={isCurrent ? 'step' : undefined}>
      {hasLead && step.lead && (
        <p class="lead">
          <Words of={step.lead} />
        </p>
      )}
      <div class="step-row">
        <label class="tick">
          <input
            type="checkbox"
            data-step-id={step.id}
            checked={isDone}
            aria-describedby={describeFlags(flagsId, step)}
            onChange={(event) => onTick(step, event.currentTarget.checked)}
          />
          <span class="step-number" aria-hidden="true">
            {step.number}
          </span>
          <span class="step-text" lang={checklist.language || undefined} dir="auto">
            <Html html={step.html} text={step.text} base={checklist.url} />
          </span>
        </label>
        <JumpButton of={step} name={step.text} />
      </div>
      <div class="step-more">
        {step.substeps.length > 0 && (
          <ul class="substeps" lang={checklist.language || undefined} dir="auto">
            {step.substeps.map((substep) => (
              <li key={substep}>{substep}</li>
            ))}
          </ul>
        )}
        <StepFlags id={flagsId} fix={fix} step={step} endsAt={endsAt} />
        {step.commands.map((command) => (
          <CommandBox key={command} command={command} />
        ))}
        {earlier > 0 && (
          <button type="button" class="link catch-up" data-action="catch-up" onClick={() => onCatchUp(step)}>
            {i18n.t('list.earlier', earlier)}
          </button>
        )}
      </div>
    </li>
  );
});
