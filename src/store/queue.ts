/** Does one job after another. */
export type Queue = (job: () => Promise<void>) => Promise<undefined>;

/**
 * A queue for writes to the same thing: two that read and write at once would each lose what the other wrote. A job's answer
 * and its error are its own; the next one runs after either.
 */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const turn = last.then(job);
    last = turn.catch(() => undefined);
    return turn.then(() => undefined);
  };
}
