import { createHandout } from '../core/export/create-handout';
import { fileName } from '../core/export/file-name';
import { DEFAULT_OPTIONS, type ExportFormat } from '../core/export/format';
import type { Handout } from '../core/export/handout';
import type { KeptList } from '../core/kept-list';
import { i18n } from '../i18n';
import { copyText } from '../page/copy-text';
import { saveFile } from '../page/save-file';
import { readHandoutWords } from './handout-words';

/** Copies the whole list in a format. Returns what to tell the reader. */
export async function copyList(format: ExportFormat, list: KeptList, container: HTMLElement): Promise<string> {
  const handout = handAll(list);
  const copied = handout !== null && (await copyText(format.render(handout), container));
  return i18n.t(copied ? 'export.copied' : 'export.notCopied');
}

/** Saves the whole list as a file in a format. Returns what to tell the reader. */
export function saveList(format: ExportFormat, list: KeptList): string {
  const handout = handAll(list);
  if (handout) saveFile(format.render(handout), fileName(handout, format), format.mediaType);
  return i18n.t('export.savedFile');
}

function handAll(list: KeptList): Handout | null {
  return createHandout([list], { kind: 'everything' }, DEFAULT_OPTIONS, readHandoutWords(), Date.now());
}
