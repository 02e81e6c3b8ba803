import { createHandout } from '../core/export/create-handout';
import { DEFAULT_OPTIONS } from '../core/export/format';
import { readQuickFormat } from '../core/export/quick';
import type { QuickFormat } from '../core/export/quick-format';
import type { KeptList } from '../core/kept-list';
import { i18n } from '../i18n';
import { copyText } from '../page/copy-text';
import { readHandoutWords } from './handout-words';

/** Copies the whole list in a format. Returns what to tell the reader. */
export async function copyList(format: QuickFormat, list: KeptList, container: HTMLElement): Promise<string> {
  const handout = createHandout([list], { kind: 'everything' }, DEFAULT_OPTIONS, readHandoutWords(), Date.now());
  const text = handout && readQuickFormat(format).render(handout);
  const copied = text !== null && (await copyText(text, container));
  return i18n.t(copied ? 'export.copied' : 'export.notCopied');
}
