import type { PlainKey } from '../../i18n';

/** What can be done in a list by one key, or by a key of the browser: those have the same names. */
export type ListCommand =
  | 'next-fix'
  | 'previous-fix'
  | 'tick-current'
  | 'focus-mode'
  | 'export'
  | 'undo'
  | 'redo'
  | 'keys';

interface ListKey {
  key: string;
  command: ListCommand;
  words: PlainKey;
}

/** The keys of the list. They count only while the focus is in it, and in no field of text (WCAG 2.1.4). */
export const LIST_KEYS = [
  { key: 'n', command: 'next-fix', words: 'list.nextFix' },
  { key: 'p', command: 'previous-fix', words: 'list.previousFix' },
  { key: 't', command: 'tick-current', words: 'list.tickCurrent' },
  { key: 'f', command: 'focus-mode', words: 'focus.open' },
  { key: 'e', command: 'export', words: 'export.open' },
  { key: 'u', command: 'undo', words: 'list.undo' },
  { key: 'r', command: 'redo', words: 'list.redo' },
  { key: '?', command: 'keys', words: 'list.keys' },
] as const satisfies readonly ListKey[];

const FIELDS = 'textarea, select, input:not([type="checkbox"]), [contenteditable]';

/** What a key asks for; `null` when it is no key of the list, or one of a field of text. */
export function readCommand(event: KeyboardEvent): ListCommand | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return null;
  if (event.target instanceof Element && event.target.closest(FIELDS)) return null;
  return LIST_KEYS.find(({ key }) => key === event.key.toLowerCase() || isPlaceOf(key, event))?.command ?? null;
}

/** Whether it is the key of that letter on a keyboard that writes with other letters. */
function isPlaceOf(key: string, { code, key: typed }: KeyboardEvent): boolean {
  return (
    typed.length === 1 && /\p{L}/u.test(typed) && !/\p{sc=Latn}/u.test(typed) && code === `Key${key.toUpperCase()}`
  );
}
