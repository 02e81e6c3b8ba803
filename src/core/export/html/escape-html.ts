import { splitLines } from '../one-line';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The text between tags, or in quotes inside of one. Characters that HTML does not know are spaces. */
export function escapeHtml(text: string): string {
  return splitLines(text)
    .join('\n')
    .replace(/[&<>"']/g, (one) => ENTITIES[one] ?? one);
}
