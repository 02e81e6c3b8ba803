import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Checklist, Fix, Outcome, Step } from '../../core/types';
import type { ListParts } from './list-parts';
import type { ListActions } from './list-view';

/** What can be done with a list, and what that does to the view of it. */
export interface ListHand extends ListActions {
  /** A step, or with `null` a fix of prose. */
  tick(fix: Fix, step: Step | null, isDone: boolean): void;
  /** What came of a fix; `null` takes it back. */
  settle(fix: Fix, outcome: Outcome | null): void;
}

/** What all parts of a list need. */
export interface ListSurroundings {
  checklist: Checklist;
  hand: ListHand;
  parts: ListParts;
}

const Surroundings = createContext<ListSurroundings | null>(null);

export const ListProvider = Surroundings.Provider;

/** The list that a part stands in; `null` outside of one. */
export function useListIfAny(): ListSurroundings | null {
  return useContext(Surroundings);
}

/** The list that a part stands in. @throws outside of one */
export function useList(): ListSurroundings {
  const surroundings = useListIfAny();
  if (!surroundings) throw new Error('Not in a list');
  return surroundings;
}
