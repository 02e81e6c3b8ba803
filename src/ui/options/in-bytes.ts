import { readTongue } from '../../i18n';

const STEP = 1000;

/** So many bytes in the words of the reader's language, as browsers and systems count them: "12.3 kB". */
export function inBytes(bytes: number): string {
  const isLarge = bytes >= STEP * STEP;
  const unit = isLarge ? 'megabyte' : 'kilobyte';
  const format = new Intl.NumberFormat(readTongue().lang, { style: 'unit', unit, maximumFractionDigits: 1 });
  return format.format(bytes / (isLarge ? STEP * STEP : STEP));
}
