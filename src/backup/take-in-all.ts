import type { KeptList } from '../core/kept-list';
import { send } from '../messages';
import type { Database } from '../store/db';
import { type TakeInMode, type TakenIn, takeIn, undoTakeIn } from '../store/take-in';
import { restoreSettings, takeInSettings } from '../store/taken-settings';

/** What is to be taken in. */
interface Incoming {
  lists: AsyncIterable<KeptList>;
  /** Key of the store → its value; `null` for none. */
  settings: Record<string, unknown> | null;
}

interface Watch {
  /** Ends it; nothing has changed then. */
  signal: AbortSignal;
  /** Told how many lists are written. */
  onProgress(lists: number): void;
}

/** What was taken in, and the way back. */
export interface Taken extends TakenIn {
  /** Takes it back, settings too. @throws when that could not be done */
  undo(): Promise<void>;
}

/**
 * Takes lists and settings in, all or nothing, and tells everybody.
 *
 * @param at now, in milliseconds since 1970
 * @throws what reading them throws, or when it could not be kept, or was ended; nothing has changed then
 */
export async function takeInAll(
  db: Database,
  { lists, settings }: Incoming,
  mode: TakeInMode,
  at: number,
  watch: Watch,
): Promise<Taken> {
  const taken = await takeIn(db, lists, mode, at, watch);
  const undoLists = () => undoTakeIn(db, taken.id);
  const earlier = settings
    ? await takeInSettings(settings, mode).catch(async (error) => {
        await undoLists();
        throw error;
      })
    : {};
  await send('tookIn', null);
  return {
    ...taken,
    undo: async () => {
      await undoLists();
      await restoreSettings(earlier);
      await send('tookIn', null);
    },
  };
}
