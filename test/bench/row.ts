import type { BrowserName } from '../../scripts/open/browser';

export type SectionName = 'warm' | 'cold' | 'growth' | 'memory' | 'page load' | 'bytes' | 'click';

export type Unit = 'ms' | 'KiB' | 'B' | '×' | 'power' | 'nodes';

/** One thing that was measured. */
export interface Row {
  section: SectionName;
  /** What was measured: FixTrail, a part of it, a peer, or the floor. */
  subject: string;
  /** What it was measured on. */
  page: string;
  metric: string;
  /** A median where it was measured several times. */
  value: number;
  unit: Unit;
  /** The value in multiples of the floor's on the same page in the same rounds. */
  ratio?: number;
  /** Nine of ten were not above it. */
  p90?: number;
}

/** A row with what it should be. */
export interface JudgedRow extends Row {
  limit?: { most?: number; least?: number; of: 'value' | 'ratio' };
  isKept?: boolean;
}

/** What one run in one browser came to. */
export interface Report {
  browser: BrowserName;
  rows: JudgedRow[];
}
