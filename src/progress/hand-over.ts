import { fileName } from '../core/export/file-name';
import type { ExportFormat } from '../core/export/format';
import type { Progress } from '../core/progress/fold';
import type { Checklist } from '../core/types';
import { i18n } from '../i18n';
import { copyText } from '../page/copy-text';
import { saveFile } from '../page/save-file';

/** Copies the list in a format. Returns what to tell the reader. */
export async function copyChecklist(
  format: ExportFormat,
  checklist: Checklist,
  progress: Progress,
  container: HTMLElement,
): Promise<string> {
  const copied = await copyText(format.render(checklist, progress), container);
  return i18n.t(copied ? 'export.copied' : 'export.notCopied');
}

/** Saves the list as a file in a format. Returns what to tell the reader. */
export function saveChecklist(format: ExportFormat, checklist: Checklist, progress: Progress): string {
  saveFile(format.render(checklist, progress), fileName(checklist, format), format.mediaType);
  return i18n.t('export.savedFile');
}
