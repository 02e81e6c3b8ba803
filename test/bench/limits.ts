import type { JudgedRow, Row, SectionName } from './row';

/** What a figure should be. */
interface Limit {
  section: SectionName;
  subject: string;
  /** Which pages; all when not given. */
  page?: RegExp;
  metric: string;
  /** The ratio to the floor instead of the value. */
  of?: 'ratio';
  most?: number;
  least?: number;
}

const ARTICLE = /^(?:sample|demo)/;

/** What FixTrail wants to be, whether it is or not. */
export const LIMITS: readonly Limit[] = [
  { section: 'warm', subject: 'stage 1', page: /negatives$/, metric: 'call', of: 'ratio', most: 0.5 },
  { section: 'warm', subject: 'stage 1', page: /negatives ≥/, metric: 'call', of: 'ratio', most: 0.2 },
  { section: 'warm', subject: 'analyse', page: ARTICLE, metric: 'call', of: 'ratio', most: 8 },
  { section: 'warm', subject: 'analyse', metric: 'times faster than Reader View', least: 20 },
  { section: 'warm', subject: 'analyse', metric: 'times faster than Clipper', least: 50 },
  { section: 'cold', subject: 'stage 1', metric: 'first call', most: 1 },
  { section: 'cold', subject: 'stage 1', metric: 'of isProbablyReaderable', most: 1 },
  { section: 'cold', subject: 'analyse', page: ARTICLE, metric: 'first call', most: 5 },
  { section: 'growth', subject: 'analyse', metric: 'exponent', most: 1.05 },
  { section: 'growth', subject: 'analyse', metric: 'exponent of the last step', most: 1.15 },
  { section: 'growth', subject: 'analyse', metric: 'longest task', most: 50 },
  { section: 'memory', subject: 'analyse', metric: 'kept', most: 128 },
  { section: 'memory', subject: 'analyse', metric: 'kept by a later call', most: 128 },
  { section: 'memory', subject: 'analyse', metric: 'allocated', most: 256 },
  { section: 'page load', subject: 'FixTrail', metric: 'CPU added, of the 1 KB script’s', most: 1.2 },
  { section: 'page load', subject: 'FixTrail', metric: 'heap added', most: 210 },
  { section: 'page load', subject: 'FixTrail', metric: 'DOMContentLoaded → ads hidden', most: 15 },
  { section: 'page load', subject: 'FixTrail', metric: 'DOMContentLoaded → overlay usable', most: 80 },
  { section: 'page load', subject: 'FixTrail', metric: 'longest task', most: 50 },
  { section: 'bytes', subject: 'detector.js', metric: 'raw', most: 5 * 1024 },
  { section: 'bytes', subject: 'detector.js', metric: 'gzip', most: 2048 },
  { section: 'bytes', subject: 'on a hit', metric: 'gzip', most: 60 * 1024 },
  { section: 'click', subject: 'FixTrail', metric: 'click → saved', most: 30 },
];

/** The row with its limit, if it has one. */
export function judge(row: Row): JudgedRow {
  const limit = LIMITS.find((one) => isFor(one, row));
  const figure = row[limit?.of ?? 'value'];
  if (!limit || figure === undefined) return row;
  const { most, least, of = 'value' } = limit;
  const isKept = figure <= (most ?? Number.POSITIVE_INFINITY) && figure >= (least ?? Number.NEGATIVE_INFINITY);
  return { ...row, limit: { of, ...(most !== undefined && { most }), ...(least !== undefined && { least }) }, isKept };
}

/** What has a limit and was not measured though its section was. */
export function findUnmeasured(rows: readonly Row[], sections: readonly SectionName[]): string[] {
  const missing = LIMITS.filter((one) => sections.includes(one.section) && !rows.some((row) => isFor(one, row)));
  return missing.map(({ section, subject, page, metric }) =>
    [section, subject, page?.source, metric].filter(Boolean).join(', '),
  );
}

function isFor({ section, subject, page, metric }: Limit, row: Row): boolean {
  const isSame = section === row.section && subject === row.subject && metric === row.metric;
  return isSame && (page?.test(row.page) ?? true);
}
