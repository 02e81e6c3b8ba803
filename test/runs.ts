/**
 * How often a property is tried, and with what: the same cases in every run, so that a run that fails fails again.
 * `RUNS=3000 npx vitest run --project unit` looks for rarer ones: as many cases as that for each, new ones each time.
 */
export function runs(numRuns = 100): { numRuns: number; seed?: number } {
  const wanted = Number(process.env.RUNS ?? 0);
  return wanted > 0 ? { numRuns: wanted } : { numRuns, seed: 1 };
}
