import { makeCopyIfDue } from '../backup/make-copy';
import type { Copies } from '../store/copies';
import type { Database } from '../store/db';
import { loadAllSettings } from '../store/everything';

/** How long nothing is done before a copy is made, so that nobody waits for it. Browsers stop a script that idles for 30 s. */
const QUIET_MS = 5000;

/** Keeps copies of all that is kept. Returns what is to be called when anything of it has changed, or may have. */
export function keepCopies(db: Database, copies: Copies): () => void {
  const make = async () => makeCopyIfDue({ db, settings: await loadAllSettings() }, copies, Date.now());
  let timer: ReturnType<typeof setTimeout> | undefined;
  let making: Promise<unknown> = Promise.resolve();
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // One that fails, for want of room, leaves the earlier ones; the next change tries again.
      making = making.then(make).catch(() => undefined);
    }, QUIET_MS);
  };
}
