import { useEffect, useState } from 'preact/hooks';

/** How many steps fill a high window: what is seen first is drawn first. */
const FIRST = 24;
/** How many more are drawn in one idle moment. */
const SLICE = 20;

/** How many steps of a list are drawn: what is seen first at once, the rest in idle moments. */
export function useDrawn(total: number): number {
  const [drawn, setDrawn] = useState(FIRST);
  useEffect(() => {
    if (drawn >= total) return;
    return whenIdle(() => setDrawn(drawn + SLICE));
  }, [drawn, total]);
  return drawn;
}

/** Returns what calls it off. Safari has no idle callbacks. */
function whenIdle(run: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const handle = requestIdleCallback(run, { timeout: 500 });
    return () => cancelIdleCallback(handle);
  }
  const timeout = setTimeout(run, 16);
  return () => clearTimeout(timeout);
}
