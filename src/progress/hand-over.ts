import { createHandout } from '../core/export/create-handout';
import { DEFAULT_OPTIONS, type ExportFormat } from '../core/export/format';
import type { KeptList } from '../core/kept-list';
import { i18n } from '../i18n';
import { send } from '../messages';
import { copyText } from '../page/copy-text';
import { readHandoutWords } from './handout-words';

/** Copies the whole list in a format. Returns what to tell the reader. */
export async function copyList(format: ExportFormat, list: KeptList, container: HTMLElement): Promise<string> {
  const handout = createHandout([list], { kind: 'everything' }, DEFAULT_OPTIONS, readHandoutWords(), Date.now());
  const copied = handout !== null && (await copyText(format.render(handout), container));
  return i18n.t(copied ? 'export.copied' : 'export.notCopied');
}

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
