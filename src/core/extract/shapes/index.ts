import { answers } from './answers';
import { howToData } from './how-to-data';
import { numberedHeadings } from './numbered-headings';
import { oneProcedure } from './one-procedure';
import { remedyHeadings } from './remedy-headings';
import type { Shape } from './shape';

/** Every way of writing fixes. The first that finds any is how the page is written. */
export const shapes: readonly Shape[] = [answers, numberedHeadings, remedyHeadings, howToData, oneProcedure];
