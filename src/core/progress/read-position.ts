import type { Checklist } from '../types';
import type { Progress } from './fold';
import { findCurrent, listPlaces, type Place } from './place';

/** Where a reader stands in a list. */
export interface Position {
  place: Place;
  /** Counted from 1 over all that is to be done. */
  number: number;
  total: number;
}

/** What to do next, and the how-manieth of all it is; `null` when nothing is left to do, or the fault is gone. */
export function readPosition(checklist: Checklist, progress: Progress): Position | null {
  const place = findCurrent(checklist, progress);
  if (!place) return null;
  const places = listPlaces(checklist, progress);
  const at = places.findIndex(({ fix, step }) => fix.id === place.fix.id && step?.id === place.step?.id);
  return { place, number: at + 1, total: places.length };
}
