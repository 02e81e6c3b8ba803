import type { BrowserName } from '../../scripts/open/browser';
import type { Row, SectionName } from './row';
import { measureBytes } from './sections/bytes';
import { measureClick } from './sections/click';
import { measureCold } from './sections/cold';
import { measureGrowth } from './sections/growth';
import { measureMemory } from './sections/memory';
import { measurePageLoad } from './sections/page-load';
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
  { name: 'bytes', browsers: BOTH, measure: measureBytes },
  { name: 'warm', browsers: BOTH, measure: measureWarm },
  { name: 'cold', browsers: BOTH, measure: measureCold },
  { name: 'growth', browsers: BOTH, measure: measureGrowth },
  { name: 'memory', browsers: ['chromium'], measure: measureMemory },
  { name: 'page load', browsers: BOTH, measure: measurePageLoad },
  { name: 'click', browsers: BOTH, measure: measureClick },
];
