import type { Step } from '../types';

/** What is to be said above a step. */
export interface LeadIn {
  /** Whether several ways begin here, of which one is enough. */
  startsWays: boolean;
  /** Number of the way that begins here; `null` inside a way and where there is no choice. */
  startsWay: number | null;
  /** Whether the step goes on where ways have ended: it is to be done whichever was chosen. */
  endsWays: boolean;
  /** The sentence that introduces the steps that begin here; `null` without one. */
  lead: string | null;
}

/** What is to be said above each of the steps of a fix, in their order. */
export function readLeadIns(steps: readonly Step[]): LeadIn[] {
  return steps.map(({ alternative: way, lead }, index) => {
    const before = steps[index - 1]?.alternative ?? null;
    return {
      startsWays: way !== null && before === null,
      startsWay: way === before ? null : way,
      endsWays: way === null && before !== null,
      lead,
    };
  });
}
