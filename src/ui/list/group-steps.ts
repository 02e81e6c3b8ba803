import type { Step } from '../../core/types';

/** Steps in one list; one of several ways if it has a number. */
export interface StepRun {
  way: number | null;
  steps: Step[];
}

/**
 * The steps of a fix in groups, in their order: of one run, or of several ways of which one is enough.
 *
 * @example groupSteps([{ alternative: null }, { alternative: 1 }, { alternative: 2 }]) // => [[{ way: null }], [{ way: 1 }, { way: 2 }]]
 */
export function groupSteps(steps: readonly Step[]): StepRun[][] {
  const groups: StepRun[][] = [];
  for (const step of steps) {
    const way = step.alternative;
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (last?.way === way) last.steps.push(step);
    else if (group && last && last.way !== null && way !== null) group.push({ way, steps: [step] });
    else groups.push([{ way, steps: [step] }]);
  }
  return groups;
}
