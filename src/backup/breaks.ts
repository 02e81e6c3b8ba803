import type { Parts } from '../core/parts';

/** A longer turn would be felt by whoever wants to press "Cancel", in milliseconds. */
const TURN_MS = 25;

/** Does work in turns of at most a moment, over many pieces of work; between them the page is drawn, and presses are heard. */
export type Breaks = <Value>(parts: Parts<Value>) => Promise<Value>;

/** @param signal ends it between two parts */
export function createBreaks(signal: AbortSignal): Breaks {
  let begun = performance.now();
  return async (parts) => {
    for (;;) {
      if (performance.now() - begun > TURN_MS) {
        await new Promise((resume) => setTimeout(resume));
        begun = performance.now();
      }
      signal.throwIfAborted();
      const { done, value } = parts.next();
      if (done) return value;
    }
  };
}
