import type { Report } from './core/report';

/** Says in the console what was skipped and why; the reader's work goes on. */
export const reportError: Report = (where, error) => console.warn(`FixTrail: ${where}:`, error);
