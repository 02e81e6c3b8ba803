import { Check } from 'lucide';
import type { Progress } from '../../core/progress/fold';
import { isDone } from '../../core/progress/tickable';
import type { Fix, Step } from '../../core/types';
import { i18n } from '../../i18n';
import { Html } from '../Html';
import { Icon } from '../Icon';
import { CommandBox } from '../list/CommandBox';
import { useList } from '../list/list-context';
import { StepFlags } from '../list/StepFlags';
import { Words } from '../list/Words';
import { StepPictures } from './StepPictures';

interface Props {
  fix: Fix;
  step: Step | null;
  progress: Progress;
  showsPictures: boolean;
}

/** One thing to do, large, with all that helps to do it. */
export function FocusStep({ fix, step, progress, showsPictures }: Props) {
  const { checklist, hand } = useList();
  return (
    <>
      {step?.lead && (
        <p class="lead">
          <Words of={step.lead} />
        </p>
      )}
      <div class="focus-text" lang={checklist.language || undefined} dir="auto">
        {step ? <Html html={step.html} text={step.text} base={checklist.url} /> : (fix.summary ?? fix.title)}
      </div>
      {step && step.substeps.length > 0 && (
        <ul class="substeps" lang={checklist.language || undefined} dir="auto">
          {step.substeps.map((substep) => (
            <li key={substep}>{substep}</li>
          ))}
        </ul>
      )}
      {step && <StepFlags id="focus" isAlone fix={fix} step={step} endsAt={progress.timers.get(step.id) ?? null} />}
      {step?.commands.map((command) => (
        <CommandBox key={command} command={command} />
      ))}
      {step && <StepPictures pictures={step.images} isShown={showsPictures} />}
      {isDone(progress, step ?? fix) && (
        <p class="focus-done">
          <Icon of={Check} />
          <span>{i18n.t('focus.isDone')}</span>
          <button type="button" class="link" data-action="untick" onClick={() => hand.tick(fix, step, false)}>
            {i18n.t('outcome.takeBack')}
          </button>
        </p>
      )}
    </>
  );
}
