import type { WordsKey } from '../../i18n';
import type { PickerFault } from './view';

/** What is wrong with a selector, in plain words. */
export const FAULT_WORDS = {
  noSelector: 'picker.faultEmpty',
  badSelector: 'picker.faultUnreadable',
  noRule: 'picker.faultUnreadable',
  tooWide: 'picker.faultWide',
  tooLong: 'picker.faultLong',
  noHost: 'picker.faultHost',
  noHit: 'picker.faultNone',
} as const satisfies Record<PickerFault, WordsKey>;
