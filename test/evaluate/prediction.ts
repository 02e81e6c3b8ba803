import type { Checklist } from '../../src/core/types';

/** What corpusProbe gives: which gold items are rendered; `null` for those that are not in the page at all. */
export interface Probe {
  ads: (boolean | null)[];
  keptLinks: (boolean | null)[];
  keep: (boolean | null)[];
  linkSpam: (boolean | null)[];
  fixes: (boolean | null)[];
  steps: (boolean | null)[][];
  visibleTextChars: number;
}

/** What was measured on one page, as the corpus' score.mjs reads it. */
export interface Prediction {
  name: string;
  detection: { isTroubleshooting: boolean; score: number };
  /** `null` when there was nothing to tick, and on negative pages that were left alone. */
  checklist: Checklist | null;
  before: Probe;
  after: Probe;
  /** `null` where it was not asked, or where the page changes by itself. */
  undoIdentical: boolean | null;
  /** How long the page took. */
  ms: number;
}

/** A page that could not be measured. */
export interface Failure {
  name: string;
  error: string;
}
