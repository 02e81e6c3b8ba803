import type { Receipt } from '../types';
import { treatmentsOn } from './treatment';

/** The receipt of a page that was left as it is. */
export const NOTHING_DONE: Receipt = {
  isOn: false,
  entries: [],
  links: [],
  notLoaded: 0,
  hasGivenUp: false,
  treatments: treatmentsOn('', []),
};
