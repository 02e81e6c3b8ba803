/** A longer turn of ours would be felt when scrolling and typing. */
const TURN_MS = 30;

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

/** A message of a channel comes after what the page waits for; a timer would come later than that. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
