import { storage } from '@wxt-dev/storage';

/** What was kept before all of it was deleted. */
export interface Deleted {
  settings: Record<string, unknown>;
  checklistIds: string[];
}

/** In memory only: the way back ends with the browser. */
const deleted = storage.defineItem<Deleted | null>('session:deleted', { fallback: null });

/** All settings as they are kept, key by key. */
export function loadAllSettings(): Promise<Record<string, unknown>> {
  return storage.snapshot('local');
}

/** What was deleted last; `null` when nothing was, or when it was brought back. */
export function loadDeleted(): Promise<Deleted | null> {
  return deleted.getValue();
}

/** Deletes all settings; remembers them, and which lists went with them, as long as the browser is open. @throws when that cannot be remembered */
export async function deleteAllSettings(checklistIds: string[]): Promise<void> {
  await deleted.setValue({ settings: await loadAllSettings(), checklistIds });
  await storage.clear('local');
}

/** Brings all settings back as they were. */
export async function restoreAllSettings({ settings: kept }: Deleted): Promise<void> {
  await storage.restoreSnapshot('local', kept);
  await deleted.setValue(null);
}

/** Calls back when all was deleted or brought back. */
export function watchDeleted(onChange: () => void): void {
  deleted.watch(onChange);
}
