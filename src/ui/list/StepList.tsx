import { findEarlierOpen } from '../../core/progress/place';
import { isDone, readAside } from '../../core/progress/tickable';
import type { Fix, Step } from '../../core/types';
import { AsideLine } from './AsideLine';
import type { FixState } from './fix-state';
import { StepItem } from './StepItem';
import { splitAsides } from './split-asides';

interface Props {
  fix: Fix;
  steps: readonly Step[];
  state: FixState;
  /** Whether the lead of the first step is shown already. */
  isLed?: boolean;
  /** Ids of steps that are shown whatever they are. */
  opened: ReadonlySet<string>;
  /** Whether nothing is folded: the whole fix was opened. */
  isAllOpen: boolean;
  onOpen(steps: readonly Step[], isOpen: boolean): void;
  onTick(step: Step, isDone: boolean): void;
  onCatchUp(step: Step): void;
}

/** Steps below each other; what sells something or is for another device is folded. */
export function StepList({ fix, steps, state, isLed = false, opened, isAllOpen, onOpen, onTick, onCatchUp }: Props) {
  const { progress, currentStepId } = state;
  const show = (step: Step) => (
    <StepItem
      key={step.id}
      fix={fix}
      step={step}
      isDone={isDone(progress, step)}
      isCurrent={step.id === currentStepId}
      hasLead={!(isLed && step === steps[0])}
      earlier={step.id === state.lastTickedId ? findEarlierOpen(fix, step, progress).length : 0}
      endsAt={progress.timers.get(step.id) ?? null}
      onTick={onTick}
      onCatchUp={onCatchUp}
    />
  );
  return (
    <ol class="steps">
      {splitAsides(steps, (step) => (isAllOpen ? null : readAside(fix, step, progress))).flatMap(
        ({ reason, items }) => {
          const [first] = items;
          if (reason === null || !first) return items.map(show);
          const isOpen = opened.has(first.id);
          return [
            <li key={`aside-${first.id}`}>
              <AsideLine
                of="steps"
                reason={reason}
                count={items.length}
                isOpen={isOpen}
                onOpen={(isNowOpen) => onOpen(items, isNowOpen)}
              />
            </li>,
            ...(isOpen ? items.map(show) : []),
          ];
        },
      )}
    </ol>
  );
}
