import { splitLines } from '../one-line';

/** Says to spreadsheets that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';
/** What spreadsheets take for a formula, as OWASP lists it (community/CSV_Injection, read 2026-11), spaces and our own mark before it. */
const FORMULA = /^['\s]*[=+\-@＝＋－＠]/u;

/**
 * A CSV file as RFC 4180 has it: all cells quoted, since readers differ in what they take for the mark between them.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) => cells.map((cell) => `"${clean(cell).replaceAll('"', '""')}"`).join(','));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

/**
 * The text as a spreadsheet shows it, never as a formula: an apostrophe before it tells it so. {@link readCell} takes it
 * off again. What is not written, such as a control character, hides no formula.
 */
export function defuseCell(text: string): string {
  const written = clean(text);
  return FORMULA.test(written) ? `'${written}` : written;
}

/** The text that {@link defuseCell} was given, as it was written. */
export function readCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}

function clean(cell: string): string {
  return splitLines(cell).join('\n');
}
