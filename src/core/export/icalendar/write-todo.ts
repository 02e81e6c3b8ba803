import { contentLine, escapeText, writeTime } from './content-line';

/** Something to do, as a calendar has it. */
export interface Todo {
  uid: string;
  /** UID of the one that it belongs to; `null` at the top. */
  parent: string | null;
  summary: string;
  /** Lines below it; may be none. */
  description: string[];
  /** Empty for none. */
  url: string;
  status: 'NEEDS-ACTION' | 'IN-PROCESS' | 'COMPLETED' | 'CANCELLED';
  /** 0 to 100. */
  percent: number;
  /** When it was done, in milliseconds since 1970; `null` unless it is. */
  completedAt: number | null;
  /** When anything was last done in its list, in milliseconds since 1970. */
  changedAt: number;
  /** Grows with each change of its list. */
  sequence: number;
}

/**
 * @param index its place among all
 * @param at now, in milliseconds since 1970
 */
export function writeTodo(todo: Todo, index: number, at: number): string {
  const { uid, parent, summary, description, url, status, percent, completedAt, changedAt, sequence } = todo;
  return [
    contentLine('BEGIN', 'VTODO'),
    contentLine('UID', uid),
    contentLine('DTSTAMP', writeTime(at)),
    contentLine('LAST-MODIFIED', writeTime(changedAt)),
    contentLine('SEQUENCE', String(sequence)),
    ...(parent === null ? [] : [contentLine('RELATED-TO;RELTYPE=PARENT', parent)]),
    contentLine('SUMMARY', escapeText(summary)),
    ...(description.length === 0 ? [] : [contentLine('DESCRIPTION', escapeText(description.join('\n')))]),
    ...(url ? [contentLine('URL', url.replace(/[\s\p{Cc}]/gu, encodeURIComponent))] : []),
    contentLine('STATUS', status),
    contentLine('PERCENT-COMPLETE', String(percent)),
    ...(completedAt === null ? [] : [contentLine('COMPLETED', writeTime(completedAt))]),
    // Calendars know no order; Apple's, Nextcloud's and Tasks.org go by this.
    contentLine('X-APPLE-SORT-ORDER', String(index + 1)),
    contentLine('END', 'VTODO'),
  ].join('');
}
