import type { KeptList } from '../core/kept-list';
import { i18n } from '../i18n';
import { send } from '../messages';

/**
 * Shows the page with every way to hand the list over, with what could not be saved of it too. Returns what to tell the
 * reader, `null` when the page says it all.
 *
 * @param isPrivate whether it is of a private window; `null` where the background script sees that
 */
export async function openHandOver(list: KeptList, isPrivate: boolean | null): Promise<string | null> {
  try {
    await send('handOver', { lists: [list], checklistIds: [], isPrivate });
    return null;
  } catch {
    return i18n.t('export.notOpened');
  }
}
