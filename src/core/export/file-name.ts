import type { ExportFormat } from './format';
import { type Handout, readTitle } from './handout';

const LONGEST = 60;

/**
 * A file name that says what is inside and that every system takes.
 *
 * @example fileName(handout, markdown) // => 'Wi-Fi no internet.md', of a list called 'Wi-Fi: "no internet"'
 */
export function fileName({ lists }: Pick<Handout, 'lists'>, { suffix, extension }: FileKind): string {
  const [first, ...more] = lists;
  const name = first && more.length === 0 ? nameFile(readTitle(first)) : 'checklists';
  return `${name}${suffix}${extension}`;
}

type FileKind = Pick<ExportFormat, 'suffix' | 'extension'>;

function nameFile(title: string): string {
  const name = title
    .normalize('NFC')
    .replace(/[\p{C}\\/:*?"<>|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+/, '');
  const short = [...name]
    .slice(0, LONGEST)
    .join('')
    .replace(/[.\s]+$/, '');
  // Windows takes these names for devices, whatever follows a dot in them.
  const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(short);
  return !short || reserved ? 'checklist' : short;
}
