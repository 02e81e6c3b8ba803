import type { BrowserName } from '../../scripts/open/browser';
import type { Row, SectionName } from './row';
import { measureBytes } from './sections/bytes';
import { measureCold } from './sections/cold';
import { measureWarm } from './sections/warm';
import type { Seat } from './task';

/** A part of the bench that can be measured by itself. */
interface Section {
  name: SectionName;
  /** Where it can be measured. */
  browsers: readonly BrowserName[];
  measure(seat: Seat): Promise<Row[]>;
}

const BOTH = ['chromium', 'firefox'] as const;

/** In the order in which they are measured and printed. */
export const SECTIONS: readonly Section[] = [
  { name: 'bytes', browsers: ['chromium'], measure: measureBytes },
  { name: 'warm', browsers: BOTH, measure: measureWarm },
  { name: 'cold', browsers: BOTH, measure: measureCold },
];
