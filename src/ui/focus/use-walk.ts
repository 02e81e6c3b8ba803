import { useState } from 'preact/hooks';
import { isDone } from '../../core/progress/tickable';
import { useList } from '../list/list-context';
import type { ListView } from '../list/list-view';
import { findNextOpen, keyOf, listStops, type Stop } from './stops';

/** A walk through a list, stop by stop. */
export interface Walk {
  stop: Stop;
  /** Its place among all stops, from 0. */
  at: number;
  count: number;
  isDone: boolean;
  /** One stop on or back; `false` where there is none. */
  go(by: 1 | -1): boolean;
  /** To the first stop of the next fix or the one before. */
  goToFix(by: 1 | -1): boolean;
  /** Ticks it if that is to be done, and goes on to the next thing to do; at the end it leaves. */
  finish(): void;
}

/** A walk that begins at the current step; `null` when there is nowhere to stop. */
export function useWalk({ checklist, progress, current }: ListView, onEnd: () => void): Walk | null {
  const { hand } = useList();
  const stops = listStops(checklist, progress);
  const [key, setKey] = useState<string | null>(null);
  const wanted = key ?? (current && keyOf(current));
  const at = Math.max(
    0,
    stops.findIndex((stop) => stop.key === wanted),
  );
  const stop = stops[at];
  if (!stop) return null;
  const show = (next: Stop | undefined) => {
    if (next) setKey(next.key);
    return next !== undefined;
  };
  const { fix, step, isVerdict } = stop;
  const isTicked = isDone(progress, step ?? fix);
  return {
    stop,
    at,
    count: stops.length,
    isDone: isTicked,
    go: (by) => show(stops[at + by]),
    goToFix: (by) => {
      const fixes = [...new Set(stops.map((one) => one.fix))];
      const next = fixes[fixes.indexOf(fix) + by];
      return show(stops.find((one) => one.fix === next));
    },
    finish: () => {
      const next = findNextOpen(stops, at, progress);
      if (!isVerdict && !isTicked) hand.tick(fix, step, true);
      if (next) setKey(next.key);
      else onEnd();
    },
  };
}
