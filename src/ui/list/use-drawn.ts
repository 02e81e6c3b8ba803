import { useLayoutEffect, useState } from 'preact/hooks';

/** How many steps fill a high window: what is seen first is drawn first. */
const FIRST = 16;
/** How many more are drawn in one idle moment. */
const SLICE = 20;

/** How many steps of a list are drawn: what is seen first at once, the rest in idle moments. */
export function useDrawn(total: number): number {
  const [drawn, setDrawn] = useState(FIRST);
  useLayoutEffect(() => {
    if (drawn >= total) return;
    return whenIdle(() => setDrawn(drawn + SLICE));
  }, [drawn, total]);
  return drawn;
}

/** Runs it when there is nothing better to do, also in a tab out of sight, where idle callbacks are rare. Returns what calls it off. */
function whenIdle(run: () => void): () => void {
  if ('scheduler' in window) {
    const calledOff = new AbortController();
    const task = scheduler.postTask(run, { priority: 'background', signal: calledOff.signal });
    task.catch(() => undefined);
    return () => calledOff.abort();
  }
  const timeout = setTimeout(run, 16);
  return () => clearTimeout(timeout);
}
