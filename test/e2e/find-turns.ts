import type { TracingOptions } from 'puppeteer-core';

/** What is to be recorded for {@link findTurns}. */
export const TURNS: TracingOptions = { categories: ['devtools.timeline', 'v8.execute'] };

interface Trace {
  traceEvents: { name: string; pid: number; tid: number; tdur?: number; args: { data?: { url?: string } } }[];
}

/** What runs script, and what a frame asks of the browser. The page has no script of its own. */
const WORK = new Set([
  'EvaluateScript',
  'FunctionCall',
  'RunMicrotasks',
  'v8.callFunction',
  'RunPostTaskCallback',
  'Layout',
  'UpdateLayoutTree',
  'PrePaint',
  'Paint',
]);

/** How long the thread that FixTrail's reader ran in was at each piece of work, in milliseconds; not how long others kept it waiting. */
export function findTurns(recorded: Uint8Array | undefined): number[] {
  const { traceEvents }: Trace = JSON.parse(new TextDecoder().decode(recorded));
  const reader = traceEvents.find(
    ({ name, args }) => name === 'EvaluateScript' && args.data?.url?.endsWith('/reader.js'),
  );
  return traceEvents
    .filter(({ name, pid, tid }) => WORK.has(name) && pid === reader?.pid && tid === reader.tid)
    .map(({ tdur = 0 }) => tdur / 1000);
}
