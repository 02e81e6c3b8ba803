import type { CDPSession } from 'puppeteer-core';
import type { Lab } from './lab';
import { type BundledSubject, installAll } from './subjects';

/** Bytes between two samples of what is allocated, on average. */
const INTERVAL = 512;
const CALLS = 5;

/** What is there more than before. */
interface Heap {
  bytes: number;
  nodes: number;
}

/** What calls of one subject on one page weigh. */
export interface Weight {
  /** What stays of the first call, its result held. */
  first: Heap;
  /** What stays of a later one. */
  later: Heap;
  /** Bytes that a call allocates, whatever becomes of them. */
  allocated: number;
}

/** Weighs calls on a page just loaded. Chromium only. */
export async function weigh(lab: Lab, html: string, subject: BundledSubject): Promise<Weight> {
  await lab.show(html);
  const world = await lab.world();
  await world.run(installAll([subject]));
  const session = await lab.page.createCDPSession();
  await session.send('HeapProfiler.enable');
  const call = (calls: number) =>
    world.run(
      `(() => { for (let call = 0; call < ${calls}; call += 1) globalThis.held = subjects[${JSON.stringify(subject.name)}](document); })()`,
    );
  const readAdded = async (calls: number) => {
    const before = await readHeap(session);
    await call(calls);
    const after = await readHeap(session);
    return { bytes: after.bytes - before.bytes, nodes: after.nodes - before.nodes };
  };
  const first = await readAdded(1);
  await call(3);
  await world.run('(() => { globalThis.held = null; })()');
  const later = await readAdded(1);
  // Those that are gone already count too.
  const flags = { includeObjectsCollectedByMajorGC: true, includeObjectsCollectedByMinorGC: true };
  await session.send('HeapProfiler.startSampling', { samplingInterval: INTERVAL, ...flags });
  await call(CALLS);
  const { profile } = await session.send('HeapProfiler.stopSampling');
  await session.detach();
  return { first, later, allocated: profile.samples.reduce((sum, { size }) => sum + size, 0) / CALLS };
}

/** What is left after everything that nobody holds is gone. */
async function readHeap(session: CDPSession): Promise<Heap> {
  // What the first finds to be finished with, the second frees.
  for (let time = 0; time < 2; time += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize: bytes } = await session.send('Runtime.getHeapUsage');
  const { nodes } = await session.send('Memory.getDOMCounters');
  return { bytes, nodes };
}
