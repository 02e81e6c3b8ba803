import type { WrittenStep } from '../types';

/**
 * The steps of a fix in their runs: one begins with each lead, and where the author numbers from 1 again.
 *
 * @example readRuns([{ number: 1 }, { number: 2 }, { number: 1 }]) // => [[1, 2], [1]]
 */
export function readRuns<S extends Pick<WrittenStep, 'lead' | 'number'>>(steps: readonly S[]): S[][] {
  const runs: S[][] = [];
  for (const step of steps) {
    if (runs.length === 0 || step.lead !== null || step.number === 1) runs.push([]);
    runs.at(-1)?.push(step);
  }
  return runs;
}
