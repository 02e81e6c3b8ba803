import type { Checklist } from '../types';
import type { ExportFormat } from './format';

const LONGEST = 60;

/**
 * A file name that says what is inside and that every system takes.
 *
 * @example fileName({ title: 'Wi-Fi: "no internet"' }, markdown) // => 'Wi-Fi no internet.md'
 */
export function fileName({ title }: Pick<Checklist, 'title'>, { extension }: ExportFormat): string {
  const name = title
    .normalize('NFC')
    .replace(/[\p{C}\\/:*?"<>|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+/, '');
  const short = [...name]
    .slice(0, LONGEST)
    .join('')
    .replace(/[.\s]+$/, '');
  const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(short);
  return `${!short || reserved ? 'checklist' : short}${extension}`;
}
