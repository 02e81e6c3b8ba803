import type { WordsKey } from '../../i18n';

/** What is said of what came of a fix, and of notes. */
export const SAID_WORDS = [
  'outcome.fixed',
  'outcome.noHelp',
  'outcome.skipped',
  'outcome.notForDevice',
  'outcome.worse',
  'outcome.takeBack',
  'list.addNote',
  'list.changeNote',
  'list.note',
] as const satisfies readonly WordsKey[];

/** What is said beside a step. */
export const STEP_WORDS = [
  'list.restarts',
  'list.promoted',
  'list.onlyFor',
  'list.copy',
  'list.copyCommand',
  'timer.start',
  'timer.stop',
  'timer.left',
  'timer.over',
  'platforms.android',
  'platforms.chromeos',
  'platforms.ios',
  'platforms.ipados',
  'platforms.linux',
  'platforms.macos',
  'platforms.playstation',
  'platforms.switch',
  'platforms.tv',
  'platforms.windows',
  'platforms.windows7',
  'platforms.windows8',
  'platforms.windows10',
  'platforms.windows11',
  'platforms.xbox',
] as const satisfies readonly WordsKey[];
