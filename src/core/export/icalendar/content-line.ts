import { splitLines } from '../one-line';

/** RFC 5545, section 3.1: without the line break. */
const LONGEST_OCTETS = 75;

/** A line of a calendar file, folded where it is too long, never inside a character; with its line break. */
export function contentLine(name: string, value: string): string {
  const lines = [''];
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const size = countOctets(character);
    if (octets + size > LONGEST_OCTETS) {
      lines.push(' ');
      octets = 1;
    }
    lines[lines.length - 1] += character;
    octets += size;
  }
  return lines.map((line) => `${line}\r\n`).join('');
}

/** A value of type TEXT: RFC 5545, section 3.3.11. */
export function escapeText(text: string): string {
  return splitLines(text)
    .map((line) => line.replace(/[\\;,]/g, '\\$&'))
    .join('\\n');
}

/** A value of type DATE-TIME, in UTC. */
export function writeTime(at: number): string {
  return new Date(at).toISOString().replace(/\.\d+|[-:]/g, '');
}

/** How many octets a character takes in UTF-8. */
function countOctets(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
