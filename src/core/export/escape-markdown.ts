import { oneLine } from './one-line';

/** An address among words. GFM makes a link of it anyway, of the escapes behind it too: in angle brackets it ends where it ends. */
const ADDRESS = /(https?:\/\/[^\s\p{Cc}<>]*[\p{L}\p{N}/])/iu;

/**
 * The text in one line that reads as it is written: what Markdown, HTML or the notes of Obsidian would take for markup is
 * escaped.
 */
export function escapeMarkdown(text: string): string {
  return escapePart(oneLine(text), true);
}

/**
 * A part of such a line, spaces at its ends included.
 *
 * @param isStart whether the line begins with it
 */
export function escapePart(text: string, isStart: boolean): string {
  const inline = text
    .split(ADDRESS)
    .map((part, index) => (index % 2 === 1 ? `<${part}>` : escapeWords(part)))
    .join('');
  return isStart ? inline.replace(/^(\d+)([.)])/, '$1\\$2').replace(/^([+=>|:-])/, '\\$1') : inline;
}

/** The lines of a text in a blockquote that reads as it is written, spaces at either end included. */
export function quoteMarkdown(lines: readonly string[]): string {
  const keep = (space: string) => [...space].map((one) => `&#${one.codePointAt(0)};`).join('');
  const quoted = lines.map((line) => {
    const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(line) ?? [];
    return `> ${keep(before)}${escapePart(words, before === '')}${keep(after)}`;
  });
  return quoted.join('\\\n');
}

/** The exact characters, set as code, between other words. */
export function codeSpan(command: string): string {
  const fence = '`'.repeat(longestRun(command) + 1);
  const pad = /^`|`$|^ .* $/.test(command) ? ' ' : '';
  return fence + pad + command + pad + fence;
}

/** The exact characters in lines of their own. */
export function codeBlock(lines: readonly string[]): string[] {
  const fence = '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1));
  return [fence, ...lines, fence];
}

/** An address that stands alone. */
export function autolink(url: string): string {
  return `<${url.replace(/[\s\p{Cc}<>]/gu, encodeURIComponent)}>`;
}

function escapeWords(text: string): string {
  return text
    .replace(/[\\`*_[\]<~$^]|&(?=#|\w+;)|%(?=%)|(?<=%)%|=(?==)|(?<==)=/g, '\\$&')
    .replace(/(^|\s)#/g, '$1\\#')
    .replace(/www\./gi, (found) => found.replace('.', '\\.'));
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
