const PAUSE_MS = 50;

/**
 * What `look` gives as soon as it gives anything but null, undefined, false, 0 or ''. A look that throws counts as nothing yet.
 *
 * @throws when `timeoutMs` have passed, naming `what` and the last error
 */
export async function until<T>(look: () => Promise<T>, what: string, timeoutMs = 15_000): Promise<NonNullable<T>> {
  const end = Date.now() + timeoutMs;
  let last: unknown;
  for (;;) {
    try {
      const found = await look();
      if (found) return found;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`Timed out waiting for ${what}`, { cause: last });
    await new Promise((resume) => setTimeout(resume, PAUSE_MS));
  }
}
