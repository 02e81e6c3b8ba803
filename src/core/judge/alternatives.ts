import { splitLabel } from '../extract/split-label';
import { patterns } from '../languages/patterns';
import type { WrittenStep } from '../types';
import { readRuns } from './read-runs';

/**
 * For each step the number of the alternative that it belongs to, `null` for those that stand before the first or where
 * there is no choice. Alternatives are runs that count on from 1 with one word of choice: "Option 1", "Option 2".
 * "Step 1" and "Part 1" are none: they are done one after the other.
 */
export function readAlternatives(steps: readonly WrittenStep[]): (number | null)[] {
  const numbers = readRuns(steps).map(([first]) => readNumber(first?.lead ?? null));
  const counted = numbers.filter((number) => number !== null);
  const isChoice = counted.length >= 2 && counted.every((number, at) => number === at + 1);
  if (!isChoice) return steps.map(() => null);
  let current: number | null = null;
  return readRuns(steps).flatMap((run, at) => {
    current = numbers[at] ?? current;
    return run.map(() => current);
  });
}

function readNumber(lead: string | null): number | null {
  const label = lead !== null && patterns.alternative.test(lead) ? splitLabel(lead) : null;
  return label?.word ? label.number : null;
}
