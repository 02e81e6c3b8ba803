import { ENGLISH } from '../../../scripts/open/handout-words';
import type { Outcome } from '../../../src/core/types';

/** The outcome that is said in these words; `null` if none is. */
export function outcomeOf(words: string): Outcome | null {
  const entries = Object.entries(ENGLISH.outcomes) as [Outcome, string][];
  return entries.find(([, said]) => words.startsWith(said))?.[0] ?? null;
}
