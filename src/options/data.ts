import { send } from '../messages';
import { deleteAllSettings, loadAllSettings, loadDeleted, restoreAllSettings } from '../store/everything';

/**
 * Deletes all that is kept, so that {@link bringEverythingBack} can undo it as long as the browser is open. Copies and
 * records that cannot be read are gone for good.
 */
export async function deleteEverything(): Promise<void> {
  const checklistIds = await send('readListIds', null);
  await deleteAllSettings(checklistIds);
  await send('deleteLists', { checklistIds });
  await send('deleteRest', null);
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
    send('readListIds', null)
      .then(({ length }) => length)
      .catch(() => null),
    loadAllSettings(),
    navigator.storage?.estimate?.().catch(() => null),
    loadDeleted(),
  ]);
  const settingsBytes = new Blob([JSON.stringify(settings)]).size;
  const bytes = estimate?.usage === undefined ? null : estimate.usage + settingsBytes;
  return { lists, bytes, isDeleted: deleted !== null };
}
