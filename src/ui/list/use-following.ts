import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Place } from '../../core/progress/place';
import { bringIntoView } from './bring-into-view';

/** When the current step is to be brought into view: when it is another one, or in any case; `null` for not at all. */
export type Follow = 'changed' | 'wanted' | null;

/** Keeps the current step in view after something was done here. A reader who scrolls is never fought. */
export function useFollowing(list: RefObject<HTMLElement | null>, current: Place | null, follow: { current: Follow }) {
  const shown = useRef<string | null>(null);
  const isFirst = useRef(true);
  // After each drawing: what is far down is drawn later.
  useLayoutEffect(() => {
    const key = current && `${current.fix.id} ${current.step?.id}`;
    const isChanged = key !== shown.current;
    shown.current = key;
    const isFollowed = follow.current === 'wanted' || (follow.current === 'changed' && isChanged);
    const place = isFollowed && current && list.current ? findPlace(list.current, current) : null;
    if (!place) return;
    follow.current = null;
    bringIntoView(place, !isFirst.current);
    isFirst.current = false;
  });
  const rest = () => {
    follow.current = null;
  };
  return { onWheel: rest, onTouchMove: rest, onPointerDown: rest };
}

/** The element of a place; `null` as long as it is not drawn. */
function findPlace(list: HTMLElement, { fix, step }: Place): Element | null {
  const section = list.querySelector(`[data-fix="${CSS.escape(fix.id)}"]`);
  if (!section || step === null) return section;
  const item = section.querySelector('.step[aria-current]');
  return item ?? (section.querySelector('[data-action="fold-fix"][aria-expanded="false"]') ? section : null);
}
