/** The text in one line that reads as it is written: what Markdown or HTML would take for markup is escaped. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<~]|&(?=#|\w+;)/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([#+=>-])/, '\\$1');
}
