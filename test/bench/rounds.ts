import type { World } from '../evaluate/peers/isolated-world';
import { isTight, median, readSpread } from './statistics';
import { FLOOR, type Subject } from './subjects';

/** What the calls of one subject took. */
export interface Measure {
  subject: string;
  /** Milliseconds a call: the median over the rounds. */
  ms: number;
  p90: number;
  /** The median of what it took in multiples of the floor's in the same round. */
  ratio: number;
}

/** Clocks of browsers are coarse: short calls are timed together, so many that they take about this long, but… */
const BATCH_MS = 1;
/** …no more than this, or what a subject has just touched would be all that it has to touch. */
const MOST_CALLS = 10;
const PAGE_MS = 40_000;

/**
 * Times subjects in turn, again and again, each round beginning with another one, until what they took is tight or `most`
 * rounds were made. They are warmed up first.
 *
 * @param world where `subjects` was installed
 */
export async function measureRounds(
  world: World,
  subjects: readonly Subject[],
  { least, most, warmUpMs = 400 }: { least: number; most: number; warmUpMs?: number },
): Promise<Measure[]> {
  const end = Date.now() + PAGE_MS;
  const names = JSON.stringify(subjects.map(({ name }) => name));
  const plan = await world.run<Plan>(`(${calibrate})(${names}, ${warmUpMs}, ${BATCH_MS}, ${MOST_CALLS})`);
  const rounds: Record<string, number>[] = [];
  const read = (name: string) => rounds.map((round) => round[name] ?? 0);
  const ratios = (name: string) => rounds.map((round) => (round[name] ?? 0) / (round[FLOOR.name] || 1));
  const isSettled = () => rounds.length >= least && plan.every(({ name }) => isTight(ratios(name)));
  while (rounds.length < least || (rounds.length < most && !isSettled() && Date.now() < end)) {
    const turned = [...plan.slice(rounds.length % plan.length), ...plan.slice(0, rounds.length % plan.length)];
    rounds.push(await world.run(`(${time})(${JSON.stringify(turned)})`));
  }
  return plan.map(({ name }) => {
    const { median: ms, p90 } = readSpread(read(name));
    return { subject: name, ms, p90, ratio: median(ratios(name)) };
  });
}

/** Who is called how often in a round. */
type Plan = { name: string; calls: number }[];

// The following run in the page and see nothing of this file.

declare const subjects: Record<string, (document: Document) => unknown>;

function calibrate(names: string[], warmUpMs: number, batchMs: number, mostCalls: number): Plan {
  return names.map((name) => {
    const run = subjects[name] as (document: Document) => unknown;
    const warmUp = performance.now() + warmUpMs;
    let fastest = Number.POSITIVE_INFINITY;
    do {
      const start = performance.now();
      run(document);
      fastest = Math.min(fastest, performance.now() - start);
    } while (performance.now() < warmUp);
    return { name, calls: Math.max(1, Math.min(mostCalls, Math.round(batchMs / Math.max(fastest, 0.005)))) };
  });
}

function time(plan: Plan): Record<string, number> {
  const entries = plan.map(({ name, calls }) => {
    const run = subjects[name] as (document: Document) => unknown;
    const start = performance.now();
    for (let call = 0; call < calls; call += 1) run(document);
    return [name, (performance.now() - start) / calls];
  });
  return Object.fromEntries(entries);
}
