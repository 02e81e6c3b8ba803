import { oneLine } from '../one-line';

/** Org has no sign that takes the meaning of another away; this one between them does (Org manual, "Escape Character"). */
export const ZERO_WIDTH_SPACE = '\u200B';

/** What begins emphasis (`org-emphasis-regexp-components`); where that ends is not asked, as it may in the next line. */
const EMPHASIS = /(^|[\s\-({'"])([*/_=~+])(?=\S)/gu;
/** What begins a link, a footnote, a date, a target, a macro, a formula, a piece of another language, or a counter. */
const BEGINS = /\[(?=[[@#\d%]|fn:)|<(?=[<\d%])|\{(?=\{)|@(?=@)|\\(?=[([\\]|$)|[_^](?=\{)|\$(?=\S)|(?<=\s):(?=:\s)/gu;
/** What means something at the start of a line. */
const STARTS = /^(?:[^\p{L}\p{N}]|\d+[.)]|\p{Lu}+(?::|\b))/u;
/** Tags stand at the end of a heading; spaces there go. */
const TAGS = /[:\s]$/u;

/** The text in one line that reads as it is written, at the start of a line or behind a mark of a list or heading. */
export function escapeOrg(text: string): string {
  return escapeOrgLine(oneLine(text));
}

/** A line that reads as it is written, spaces at its ends included. */
export function escapeOrgLine(line: string): string {
  const inline = line
    .replace(EMPHASIS, `$1${ZERO_WIDTH_SPACE}$2`)
    .replace(BEGINS, `$&${ZERO_WIDTH_SPACE}`)
    .replace(TAGS, `$&${ZERO_WIDTH_SPACE}`);
  return STARTS.test(inline) ? ZERO_WIDTH_SPACE + inline : inline;
}
