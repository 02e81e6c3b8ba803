import { hash } from '../hash';
import type { EventDraft, Outcome, ProgressEvent } from '../types';

/** Events made of how a list stands, where no file tells when each of it was done. */
export interface Retelling {
  /** A step, or with `null` a fix of prose, is ticked. */
  tick(fixId: string, stepId: string | null): void;
  /** @param at in milliseconds since 1970; `null` when it is not known */
  say(fixId: string, outcome: Outcome, at: number | null): void;
  note(fixId: string, text: string): void;
  events(): ProgressEvent[];
}

/**
 * Nothing said of a list yet. What is said gets ids of its own words, so that the same said twice is there once.
 *
 * @param now in milliseconds since 1970: when it is said
 */
export function createRetelling(checklistId: string, now: number): Retelling {
  const said: { draft: EventDraft; words: string; at: number | null }[] = [];
  return {
    tick: (fixId, stepId) =>
      said.push({ draft: { kind: 'done', fixId, stepId }, words: `done/${fixId}/${stepId}`, at: null }),
    say: (fixId, outcome, at) =>
      said.push({ draft: { kind: 'outcome', fixId, outcome }, words: `outcome/${fixId}/${outcome}/${at}`, at }),
    note: (fixId, text) =>
      said.push({ draft: { kind: 'note', fixId, text }, words: `note/${fixId}/${text}`, at: null }),
    events: () =>
      said.map(({ draft, words, at }, order) => ({
        ...draft,
        id: hash(`${checklistId}/${words}`),
        // One after the other, as they stand in the list.
        at: at ?? now - said.length + order,
        checklistId,
      })) as ProgressEvent[],
  };
}
