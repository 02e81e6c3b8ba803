/** A longer turn of ours would be felt when scrolling and typing; with the part that ends it, it stays below 50 ms. */
const TURN_MS = 25;

/**
 * What some work comes to. It begins at once and is left after each turn, so that the page has its own.
 *
 * @param parts work that can be left between any two of its parts
 */
export async function inTurns<Value>(parts: Generator<void, Value>): Promise<Value> {
  for (;;) {
    for (const start = performance.now(); performance.now() - start < TURN_MS; ) {
      const { done, value } = parts.next();
      if (done) return value;
    }
    await nextTurn();
  }
}

/** What the page waits for is let through; what can wait, waits: its first picture is of no use before its ads are gone. */
function nextTurn(): Promise<void> {
  if ('scheduler' in window) return scheduler.postTask(() => undefined, { priority: 'user-blocking' });
  return new Promise((resolve) => setTimeout(resolve));
}
