/** A text in one line, without characters that control a terminal or a file. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** The lines of a text that may have several, as they are but for such characters. */
export function splitLines(text: string): string[] {
  return text.split(/\r\n?|[\n\u2028\u2029]/).map((line) => line.replace(/[^\P{Cc}\t]/gu, ' '));
}
