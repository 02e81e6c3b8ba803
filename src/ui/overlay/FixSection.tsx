import { Check } from 'lucide';
import { isSettled } from '../../core/progress/count';
import type { Progress } from '../../core/progress/fold';
import { isDone } from '../../core/progress/tickable';
import type { Fix } from '../../core/types';
import { i18n } from '../../i18n';
import { Icon } from '../Icon';
import { JumpButton } from './JumpButton';
import type { OverlayActions } from './Overlay';
import { StepItem } from './StepItem';

interface Props {
  fix: Fix;
  /** Its place in the list, from 1. */
  number: number;
  /** Address that relative links belong to. */
  base: string;
  progress: Progress;
  actions: OverlayActions;
}

/** One remedy with its steps. */
export function FixSection({ fix, number, base, progress, actions }: Props) {
  const done = fix.steps.filter((step) => isDone(progress, step)).length;
  const settled = isSettled(progress, fix);
  return (
    <section class={settled ? 'fix settled' : 'fix'} aria-labelledby={`title-${fix.id}`}>
      <header class="fix-head">
        <span class="number" aria-hidden="true">
          {settled ? <Icon of={Check} size={14} /> : number}
        </span>
        <h3 class="fix-title" id={`title-${fix.id}`}>
          {fix.title}
        </h3>
        {fix.steps.length > 0 && (
          <span class="fix-count">
            {done}/{fix.steps.length}
            {settled && <span class="spoken"> {i18n.t('overlay.fixDone')}</span>}
          </span>
        )}
        <JumpButton of={fix} name={fix.title} onJump={actions.jump} />
      </header>
      {fix.steps.length > 0 ? (
        <ol class="steps">
          {fix.steps.map((step) => (
            <StepItem
              key={step.id}
              step={step}
              base={base}
              done={isDone(progress, step)}
              onTick={(ticked) => actions.tick(fix, step, ticked)}
              onJump={actions.jump}
            />
          ))}
        </ol>
      ) : (
        <div class="prose">
          {fix.promoted && <p class="promoted">{i18n.t('overlay.promoted')}</p>}
          {fix.summary && <p>{fix.summary}</p>}
          <label class="tick">
            <input
              type="checkbox"
              data-fix-id={fix.id}
              checked={settled}
              onChange={(event) => actions.tick(fix, null, event.currentTarget.checked)}
            />
            <span>{i18n.t('overlay.wholeFix')}</span>
          </label>
        </div>
      )}
    </section>
  );
}
