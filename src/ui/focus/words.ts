import type { WordsKey } from '../../i18n';
import { SAID_WORDS, STEP_WORDS } from '../list/shared-words';

/** All that the focus mode may have to say, also when it was cut off from the extension. */
export const FOCUS_WORDS = [
  'focus.open',
  'focus.leave',
  'focus.place',
  'focus.previous',
  'focus.next',
  'focus.doneNext',
  'focus.isDone',
  'focus.picture',
  'outcome.question',
  ...SAID_WORDS,
  ...STEP_WORDS,
] as const satisfies readonly WordsKey[];
