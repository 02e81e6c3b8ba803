import type { Progress } from '../../core/progress/fold';
import { listPlaces, type Place } from '../../core/progress/place';
import { isDone } from '../../core/progress/tickable';
import type { Checklist } from '../../core/types';

/** Where one stops on the way through a list: at each thing to do, and behind each fix to say what came of it. */
export interface Stop extends Place {
  key: string;
  isVerdict: boolean;
}

/** All stops in their order; without what is folded away. */
export function listStops(checklist: Checklist, progress: Progress): Stop[] {
  const places = listPlaces(checklist, progress);
  return places.flatMap((place, at) => {
    const stop = { ...place, key: keyOf(place), isVerdict: false };
    const isLast = places[at + 1]?.fix.id !== place.fix.id;
    return isLast ? [stop, { fix: place.fix, step: null, key: `${place.fix.id} verdict`, isVerdict: true }] : [stop];
  });
}

/** Where one stops for a place. */
export function keyOf({ fix, step }: Place): string {
  return `${fix.id} ${step?.id ?? 'whole'}`;
}

/** The next stop behind one at which there is something to do or to say; `null` at the end. */
export function findNextOpen(stops: readonly Stop[], at: number, progress: Progress): Stop | null {
  const isOpen = ({ fix, step, isVerdict }: Stop) =>
    !progress.outcomes.has(fix.id) && (isVerdict || !isDone(progress, step ?? fix));
  return stops.slice(at + 1).find(isOpen) ?? null;
}
