import { analyseInParts } from '../../../src/core/analyse';
import { inTurns } from '../../../src/page/in-turns';

/** The longest turn of ours, in milliseconds, when a page is read as `src/reader/prepare-analysis.ts` does it. */
export async function run(document: Document): Promise<number> {
  const turns: { start: number; end: number }[] = [];
  let turn: (typeof turns)[number] | null = null;
  const parts = analyseInParts(document, (_what, error) => {
    throw error;
  });
  const watched = function* () {
    for (;;) {
      if (!turn) {
        turn = { start: performance.now(), end: 0 };
        turns.push(turn);
        // Runs as soon as the turn is over.
        queueMicrotask(() => {
          turn = null;
        });
      }
      const { done, value } = parts.next();
      turn.end = performance.now();
      if (done) return value;
      yield;
    }
  };
  await inTurns(watched());
  return Math.max(...turns.map(({ start, end }) => end - start));
}
