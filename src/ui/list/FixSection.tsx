import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { findEarlierOpen } from '../../core/progress/place';
import { isDone, toDo } from '../../core/progress/tickable';
import type { Fix, Outcome, Step } from '../../core/types';
import { memo } from '../memo';
import { FixHead } from './FixHead';
import type { FixState } from './fix-state';
import { groupSteps } from './group-steps';
import { useList } from './list-context';
import { ProseFix } from './ProseFix';
import { StepList } from './StepList';
import { Verdict } from './Verdict';
import { WayList } from './WayList';

interface Props {
  fix: Fix;
  /** Its place in the list, from 1. */
  number: number;
  state: FixState;
  /** Whether it would be folded away as a whole, but the reader opened it. */
  isAside: boolean;
}

/** One remedy with its steps. One of which it is said what came of it is folded to its heading. */
export const FixSection = memo(function FixSection({ fix, number, state, isAside }: Props) {
  const { progress } = state;
  const said = progress.outcomes.get(fix.id) ?? null;
  const { isOpen, setOpen } = useFolding(said !== null);
  const { toggle, settle } = useSettling(fix, said?.outcome ?? null, setOpen);
  const steps = useSteps(fix, state, isAside);
  const items = toDo(fix, progress);
  const done = items.filter((item) => isDone(progress, item)).length;
  const isOver = items.length > 0 && done === items.length;
  const classes = ['fix', state.isCurrent && 'current', (isOver || said) && 'settled'].filter(Boolean).join(' ');
  return (
    <section
      class={classes}
      style={{ containIntrinsicBlockSize: `auto ${guessHeight(isOpen ? fix.steps.length : 0)}px` }}
      data-fix={fix.id}
      data-said={said?.outcome}
      aria-labelledby={`title-${fix.id}`}
    >
      <FixHead
        fix={fix}
        number={number}
        done={done}
        total={fix.steps.length > 0 ? items.length : 0}
        isOver={isOver}
        said={said}
        isOpen={isOpen}
        toggle={toggle}
        onOpen={setOpen}
      />
      {isOpen && fix.steps.length === 0 && <ProseFix fix={fix} isDone={isDone(progress, fix)} />}
      {isOpen &&
        groupSteps(fix.steps.slice(0, state.drawn)).map((runs) => {
          const [first] = runs;
          if (!first) return null;
          if (first.way === null) return <StepList key={first.steps[0]?.id} {...steps} steps={first.steps} />;
          return <WayList key={first.steps[0]?.id} {...steps} ways={runs} />;
        })}
      {state.drawn >= fix.steps.length && (
        <Verdict
          fix={fix}
          state={state}
          isOpen={isOpen}
          isBegun={fix.steps.some((step) => isDone(progress, step)) || isDone(progress, fix)}
          isOver={isOver}
          onSettle={settle}
        />
      )}
    </section>
  );
});

/** About how high a fix will be, in pixels, so that the list keeps its height when more of it is drawn. */
const guessHeight = (steps: number) => 100 + 64 * steps;

/** Open as long as nothing is said of it; what the reader chose holds until that changes. */
function useFolding(isSaid: boolean) {
  const [choice, setChoice] = useState({ isSaid, isOpen: !isSaid });
  return {
    isOpen: choice.isSaid === isSaid ? choice.isOpen : !isSaid,
    setOpen: (isOpen: boolean) => setChoice({ isSaid, isOpen }),
  };
}

/** Says what came of it; the heading takes the focus of the button that goes with the folding. */
function useSettling(fix: Fix, outcome: Outcome | null, setOpen: (isOpen: boolean) => void) {
  const { hand } = useList();
  const toggle = useRef<HTMLButtonElement>(null);
  const isMine = useRef(false);
  useLayoutEffect(() => {
    if (isMine.current) toggle.current?.focus({ preventScroll: true });
    isMine.current = false;
  }, [outcome]);
  const settle = (chosen: Outcome | null) => {
    isMine.current = true;
    setOpen(chosen === null);
    hand.settle(fix, chosen);
  };
  return { toggle, settle };
}

/** What all lists of its steps need. What was opened or ticked here is not folded under the hand. */
function useSteps(fix: Fix, state: FixState, isAside: boolean) {
  const { hand } = useList();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const wasAside = useRef(isAside);
  wasAside.current ||= isAside;
  const latest = useRef(state);
  latest.current = state;
  const onOpen = useCallback((steps: readonly Step[], isOpen: boolean) => {
    const ids = new Set(steps.map(({ id }) => id));
    setOpened((before) => new Set([...before].filter((id) => !ids.has(id)).concat(isOpen ? [...ids] : [])));
  }, []);
  const onTick = useCallback(
    (step: Step, isNowDone: boolean) => {
      setOpened((before) => (before.has(step.id) ? before : new Set([...before, step.id])));
      hand.tick(fix, step, isNowDone);
    },
    [fix, hand],
  );
  const onCatchUp = useCallback(
    (step: Step) => {
      const stepIds = findEarlierOpen(fix, step, latest.current.progress).map(({ id }) => id);
      hand.add({ kind: 'caughtUp', fixId: fix.id, stepIds });
    },
    [fix, hand],
  );
  return { fix, state, opened, isAllOpen: wasAside.current, onOpen, onTick, onCatchUp };
}
