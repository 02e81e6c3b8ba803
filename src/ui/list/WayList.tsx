import type { ComponentProps } from 'preact';
import { useId } from 'preact/hooks';
import { isDone } from '../../core/progress/tickable';
import { i18n } from '../../i18n';
import type { StepRun } from './group-steps';
import { StepList } from './StepList';
import { Words } from './Words';

type Props = Omit<ComponentProps<typeof StepList>, 'steps' | 'isLed'> & { ways: readonly StepRun[] };

/** Several ways of which one is enough. Once one is begun, the others step back. */
export function WayList({ ways, ...rest }: Props) {
  const id = useId();
  const isBegun = ({ steps }: StepRun) => steps.some((step) => isDone(rest.state.progress, step));
  const isChosen = ways.some(isBegun);
  return (
    <fieldset class="ways">
      <legend>{i18n.t('list.oneOf')}</legend>
      {ways.map((way) => (
        <section
          key={way.way}
          class={isChosen && !isBegun(way) ? 'way other' : 'way'}
          aria-labelledby={`${id}-${way.way}`}
        >
          <h4 class="way-title" id={`${id}-${way.way}`}>
            {way.steps[0]?.lead ? <Words of={way.steps[0].lead} /> : i18n.t('list.way', [String(way.way)])}
          </h4>
          <StepList {...rest} steps={way.steps} isLed />
        </section>
      ))}
    </fieldset>
  );
}
