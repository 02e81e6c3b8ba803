import { storage } from '@wxt-dev/storage';
import type { ProgressEvent } from '../core/types';
import type { EventLog } from './event-log';

const PREFIX = 'session:private/';

/**
 * Events of private windows: in memory only, one key an event, gone with {@link forgetPrivate} or the browser. Not tied
 * to an address, so that nothing tells what was read but the hash of its words.
 */
export const privateLog: EventLog = {
  append: (_checklist, event) => storage.setItem(`${PREFIX}${event.checklistId}/${event.id}`, event),
  load: async ({ id }) => {
    const stored = await storage.snapshot('session');
    const prefix = `${PREFIX}${id}/`.slice('session:'.length);
    return Object.entries(stored).flatMap(([key, event]) => (key.startsWith(prefix) ? [event as ProgressEvent] : []));
  },
};

/** Forgets all that private windows left in memory. */
export async function forgetPrivate(): Promise<void> {
  const stored = await storage.snapshot('session');
  const keys = Object.keys(stored).filter((key) => `session:${key}`.startsWith(PREFIX));
  await storage.removeItems(keys.map((key) => `session:${key}` as const));
}
