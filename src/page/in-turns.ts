/** A longer turn of ours would be felt when scrolling and typing; with the part that ends it, it stays below 50 ms. */
const TURN_MS = 25;

/**
 * What some work comes to. It is left after each turn, so that the page has its own; work that is done within the first is
 * done before this function returns.
 *
 * @param parts work that can be left between any two of its parts
 */
export async function inTurns<Value>(parts: Generator<void, Value>): Promise<Value> {
  let start = performance.now();
  for (;;) {
    const { done, value } = parts.next();
    if (done) return value;
    if (performance.now() - start < TURN_MS) continue;
    await nextTurn();
    start = performance.now();
  }
}

/** What the page waits for is let through; what can wait, waits: its first picture is of no use before its ads are gone. */
function nextTurn(): Promise<void> {
  if ('scheduler' in window) return scheduler.postTask(() => undefined, { priority: 'user-blocking' });
  return new Promise((resolve) => setTimeout(resolve));
}
