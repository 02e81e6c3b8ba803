import type { World } from '../evaluate/peers/isolated-world';

/**
 * The fastest of the calls that there was time for, at least of one, in milliseconds: whatever else the machine does makes a
 * call slower only.
 *
 * @param world where the subject was installed
 */
export function timeFastest(world: World, subject: string, forMs: number): Promise<number> {
  return world.run(`(${repeat})(${JSON.stringify(subject)}, ${forMs})`);
}

declare const subjects: Record<string, (document: Document) => unknown>;

/** Runs in the page. Clocks of browsers are too coarse for one short call. */
function repeat(name: string, forMs: number): number {
  const run = subjects[name] as (document: Document) => unknown;
  const end = performance.now() + forMs;
  let fastest = Number.POSITIVE_INFINITY;
  let calls = 1;
  do {
    const start = performance.now();
    for (let call = 0; call < calls; call += 1) run(document);
    const ms = (performance.now() - start) / calls;
    if (calls === 1 && ms < 0.5) calls = 10;
    else fastest = Math.min(fastest, ms);
  } while (performance.now() < end || fastest === Number.POSITIVE_INFINITY);
  return fastest;
}
