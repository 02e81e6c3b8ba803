/**
 * The text in parts that take at most so many bytes as UTF-8; joined they are the text again, to the letter. Cut after a
 * line if one ends in the second half of a part, else after a word, else between characters.
 *
 * @param maxBytes at least 4, so that every character fits
 */
export function splitText(text: string, maxBytes: number): string[] {
  const parts: string[] = [];
  for (let from = 0; from < text.length; ) {
    const end = findEnd(text, from, maxBytes);
    parts.push(text.slice(from, end));
    from = end;
  }
  return parts;
}

/** Where a part that begins at `from` ends. */
function findEnd(text: string, from: number, maxBytes: number): number {
  let bytes = 0;
  let at = from;
  let line = from;
  let word = from;
  while (at < text.length) {
    const code = text.codePointAt(at) ?? 0;
    bytes += sizeOf(code);
    if (bytes > maxBytes) break;
    at += code > 0xffff ? 2 : 1;
    if (code === LINE_FEED) line = at;
    else if (code === SPACE) word = at;
  }
  if (at === text.length) return at;
  const middle = from + (at - from) / 2;
  return [line, word].find((place) => place > middle) ?? at;
}

const LINE_FEED = 0x0a;
const SPACE = 0x20;

/** Bytes of a character as UTF-8. */
function sizeOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
