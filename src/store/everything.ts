import { storage } from '@wxt-dev/storage';
import { settings } from './settings';

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

/** Deletes all settings, and remembers that these lists go with them when the browser is closed. @throws when they cannot be remembered */
export async function deleteAllSettings(checklistIds: string[]): Promise<void> {
  await deleted.setValue({ settings: await loadAllSettings(), checklistIds });
  await storage.clear('local');
  await settings.emptiesTrash.setValue(true);
}

/** Brings all settings back as they were. */
export async function restoreAllSettings({ settings: kept }: Deleted): Promise<void> {
  await storage.restoreSnapshot('local', kept);
  await settings.emptiesTrash.setValue(false);
  await deleted.setValue(null);
}

/** Calls back when all was deleted or brought back. */
export function watchDeleted(onChange: () => void): void {
  deleted.watch(onChange);
}
