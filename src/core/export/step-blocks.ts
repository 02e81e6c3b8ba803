import type { Step } from '../types';

/** Steps that follow each other, and what is to be said above them. */
export interface StepBlock {
  /** The sentence that introduces them; `null` without one. */
  lead: string | null;
  /** Number of the way that they belong to; `null` where there is no choice. */
  way: number | null;
  /** Whether several ways begin here, of which one is enough. */
  startsWays: boolean;
  /** Whether a way begins here. */
  startsWay: boolean;
  /** Whether they go on where ways have ended: they are to be done whichever was chosen. */
  endsWays: boolean;
  /** At least one. */
  steps: Step[];
}

/** The steps of a fix in blocks, in their order: a new one begins with each lead and each way. */
export function readBlocks(steps: readonly Step[]): StepBlock[] {
  const blocks: StepBlock[] = [];
  for (const step of steps) {
    const before = blocks.at(-1)?.way ?? null;
    const { alternative: way, lead } = step;
    const last = blocks.at(-1);
    if (last && way === before && lead === null) last.steps.push(step);
    else
      blocks.push({
        lead,
        way,
        startsWays: way !== null && before === null,
        startsWay: way !== null && way !== before,
        endsWays: way === null && before !== null,
        steps: [step],
      });
  }
  return blocks;
}
