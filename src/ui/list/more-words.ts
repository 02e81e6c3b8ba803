import type { WordsKey } from '../../i18n';
import { SAID_WORDS } from './shared-words';

/** All that is said of what is at the end of a list, of its keys and in its copies, also when that was cut off from the extension. */
export const MORE_WORDS = [
  'list.closeKeys',
  'finish.helped',
  'finish.tried',
  'finish.back',
  'handout.note',
  'handout.device',
  'handout.source',
  'handout.tried',
  'handout.notTried',
  'handout.solvedBy',
  'handout.reportTitle',
  'handout.notKept',
  'list.oneOf',
  'list.way',
  'list.nextFix',
  'list.previousFix',
  'list.tickCurrent',
  'list.undo',
  'list.redo',
  'list.keys',
  'focus.open',
  'export.open',
  'export.copied',
  'export.notCopied',
  ...SAID_WORDS,
] as const satisfies readonly WordsKey[];
