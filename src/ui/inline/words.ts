import type { WordsKey } from '../../i18n';

/** All that the check boxes in an article may have to say. */
export const INLINE_WORDS = [
  'inline.label',
  'inline.show',
  'inline.step',
  'inline.fix',
] as const satisfies readonly WordsKey[];
