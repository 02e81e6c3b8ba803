import { useRef, useState } from 'preact/hooks';
import { readFixAside } from '../../core/progress/tickable';
import type { Fix } from '../../core/types';
import { i18n } from '../../i18n';
import { memo } from '../memo';
import { AsideLine } from './AsideLine';
import { FixSection } from './FixSection';
import { type FixState, readFixState } from './fix-state';
import type { ListView } from './list-view';
import { splitAsides } from './split-asides';
import { useDrawn } from './use-drawn';
import { type Follow, useFollowing } from './use-following';

type Props = Pick<ListView, 'checklist' | 'progress' | 'current'> & {
  /** When the current step is to be brought into view. */
  follow: { current: Follow };
  /** Another number asks to look after that again. */
  asked: number;
};

/** All fixes in the author's order; those that only sell something or are for another device are folded. */
export const FixList = memo(function FixList({ follow, ...view }: Props) {
  const { fixes } = view.checklist;
  const list = useRef<HTMLElement>(null);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const stateOf = useStates(view);
  const rests = useFollowing(list, view.current, follow);
  const show = (fix: Fix, isAside: boolean) => {
    const state = stateOf.get(fix);
    if (!state) return [];
    return [<FixSection key={fix.id} fix={fix} number={fixes.indexOf(fix) + 1} state={state} isAside={isAside} />];
  };
  return (
    <section ref={list} class="list" aria-label={i18n.t('list.fixes')} {...rests}>
      {splitAsides(fixes, (fix) => readFixAside(fix, view.progress)).flatMap(({ reason, items }) => {
        const [first] = items;
        if (reason === null || !first) return items.flatMap((fix) => show(fix, false));
        const isOpen = opened.has(first.id);
        return [
          <AsideLine
            key={`aside-${first.id}`}
            of="fixes"
            reason={reason}
            count={items.length}
            isOpen={isOpen}
            onOpen={(isNowOpen) => setOpened(withAll(opened, items, isNowOpen))}
          />,
          ...items.filter(({ id }) => opened.has(id)).flatMap((fix) => show(fix, true)),
        ];
      })}
    </section>
  );
});

function withAll(opened: ReadonlySet<string>, fixes: readonly Fix[], isOpen: boolean): ReadonlySet<string> {
  const all = new Set(opened);
  for (const { id } of fixes) {
    if (isOpen) all.add(id);
    else all.delete(id);
  }
  return all;
}

/** What is shown of each fix that is drawn already. Equal states are the same object, so that nothing is drawn twice. */
function useStates(view: Pick<ListView, 'checklist' | 'progress' | 'current'>): ReadonlyMap<Fix, FixState> {
  const { fixes } = view.checklist;
  const sizes = fixes.map(({ steps }) => Math.max(1, steps.length));
  const drawn = useDrawn(sizes.reduce((sum, size) => sum + size, 0));
  const known = useRef<ReadonlyMap<Fix, FixState>>(new Map());
  let before = 0;
  const states = new Map<Fix, FixState>();
  for (const [at, fix] of fixes.entries()) {
    const size = sizes[at] ?? 1;
    if (before >= drawn) break;
    const state = readFixState(fix, view, Math.min(size, drawn - before));
    const earlier = known.current.get(fix);
    states.set(fix, earlier?.stamp === state.stamp ? earlier : state);
    before += size;
  }
  known.current = states;
  return states;
}
