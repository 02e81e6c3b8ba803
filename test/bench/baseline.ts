import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report, Row, SectionName } from './row';

const FILE = join(import.meta.dirname, 'baseline.json');

/** Figures that do not depend on the machine, by browser and by what they say. */
export type Baseline = Partial<Record<string, Record<string, number>>>;

/** By what part a figure may be worse and count as the same: what two runs on a busy machine differ by. */
const TOLERANCES: Record<SectionName, number> = {
  bytes: 0.01,
  memory: 0.1,
  warm: 0.4,
  cold: 0.4,
  growth: 0.4,
  'page load': 0.5,
  click: 0.5,
};
const POWER_TOLERANCE = 0.15;

/** Peers and the floor have no baseline: nothing here makes them better. */
const OURS = /^(?:FixTrail|stage 1|analyse|on a hit|.*\.(?:js|html))$/;
/** Of these more is better. */
const IS_GAIN = /^times faster/;

/** Empty where none was saved. */
export function readBaseline(): Baseline {
  return existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {};
}

/** Makes these figures the ones to compare with. */
export function saveBaseline(reports: readonly Report[]): void {
  writeFileSync(FILE, `${JSON.stringify(toBaseline(reports), null, 2)}\n`);
}

export function toBaseline(reports: readonly Report[]): Baseline {
  const figures = ({ rows }: Report) => [...readFigures(rows)].map(([key, { figure }]) => [key, figure]);
  return Object.fromEntries(reports.map((report) => [report.browser, Object.fromEntries(figures(report))]));
}

/** Lines that say what is worse than it was, and what is better, by more than the tolerance. */
export function sayComparison({ browser, rows }: Report, baseline: Baseline): string {
  const earlier = baseline[browser];
  if (!earlier) return 'No baseline: npm run bench -- --save';
  const changes = [...readFigures(rows)].flatMap(([key, { figure, row }]) => {
    const before = earlier[key];
    return before === undefined ? [] : [{ key, before, figure, change: readChange(row, before, figure) }];
  });
  const lines = (['worse', 'better'] as const).flatMap((change) =>
    changes
      .filter((one) => one.change === change)
      .map(({ key, before, figure }) => `${change}: ${key}: ${before} → ${figure}`),
  );
  const same = changes.length - lines.length;
  return ['COMPARED WITH THE BASELINE', ...lines, `as before: ${same} of ${changes.length}`].join('\n');
}

function readFigures(rows: readonly Row[]): Map<string, { figure: number; row: Row }> {
  const found = new Map<string, { figure: number; row: Row }>();
  for (const row of rows) {
    const figure = row.unit === 'ms' ? row.ratio : row.value;
    if (figure === undefined || !OURS.test(row.subject)) continue;
    const { section, subject, page, metric } = row;
    found.set(`${section}, ${subject}, ${page}, ${metric}`, { figure: Number(figure.toPrecision(6)), row });
  }
  return found;
}

function readChange({ section, unit, metric }: Row, before: number, figure: number): 'worse' | 'better' | 'same' {
  const tolerance = unit === 'power' ? POWER_TOLERANCE : TOLERANCES[section];
  const [more, less] = IS_GAIN.test(metric) ? (['better', 'worse'] as const) : (['worse', 'better'] as const);
  if (figure > before * (1 + tolerance)) return more;
  return figure < before / (1 + tolerance) ? less : 'same';
}
