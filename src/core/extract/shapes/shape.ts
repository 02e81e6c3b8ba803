import type { Section } from '../../outline';
import type { Page } from '../../page';
import type { Draft } from '../draft';

/** One way of writing fixes. */
export interface Shape {
  id: string;
  /** The fixes in page order; empty if the page is not written this way. Reads only. */
  find(outline: readonly Section[], page: Page): Draft[];
}
