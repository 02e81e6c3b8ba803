import type { KeptList } from '../core/kept-list';
import { send } from '../messages';
import { saveFile } from '../page/save-file';
import { deleteAllSettings, loadAllSettings, loadDeleted, restoreAllSettings } from '../store/everything';

/** All that FixTrail keeps, as a file holds it. */
export interface Everything {
  format: 'fixtrail';
  version: 1;
  /** ISO 8601. */
  savedAt: string;
  lists: KeptList[];
  /** Key of the store → its value. */
  settings: Record<string, unknown>;
}

/** Saves all that is kept as one JSON file. @throws when the lists cannot be read */
export async function saveEverything(): Promise<void> {
  const [{ lists }, settings] = await Promise.all([send('readLists', null), loadAllSettings()]);
  const everything: Everything = {
    format: 'fixtrail',
    version: 1,
    savedAt: new Date().toISOString(),
    lists,
    settings,
  };
  saveFile(`${JSON.stringify(everything, null, 2)}\n`, 'fixtrail-everything.json', 'application/json');
}

/** Deletes all that is kept, so that {@link bringEverythingBack} can undo it as long as the browser is open. */
export async function deleteEverything(): Promise<void> {
  const { lists } = await send('readLists', null);
  const checklistIds = lists.map(({ checklist }) => checklist.id);
  await deleteAllSettings(checklistIds);
  await send('deleteLists', { checklistIds });
}

/** Undoes {@link deleteEverything}. */
export async function bringEverythingBack(): Promise<void> {
  const deleted = await loadDeleted();
  if (!deleted) return;
  await send('restoreLists', { checklistIds: deleted.checklistIds });
  await restoreAllSettings(deleted);
}

/** How much is kept; `null` for what cannot be told. */
export async function readKept(): Promise<{ lists: number | null; bytes: number | null; isDeleted: boolean }> {
  const [lists, settings, estimate, deleted] = await Promise.all([
    send('readLists', null)
      .then((answer) => answer.lists.length)
      .catch(() => null),
    loadAllSettings(),
    navigator.storage?.estimate?.().catch(() => null),
    loadDeleted(),
  ]);
  const settingsBytes = new Blob([JSON.stringify(settings)]).size;
  const bytes = estimate?.usage === undefined ? null : estimate.usage + settingsBytes;
  return { lists, bytes, isDeleted: deleted !== null };
}
