import type { JudgedRow, SectionName, Unit } from './row';

const HEAD = ['subject', 'page', 'metric', 'value', 'p90', '× floor', 'limit', ''];
const RIGHT = new Set(['value', 'p90', '× floor', 'limit']);
const DIGITS: Record<Unit, number> = { ms: 3, KiB: 1, B: 0, '×': 2, power: 2, nodes: 0 };

/** The rows as one table for each section, in their order. */
export function toTable(rows: readonly JudgedRow[]): string {
  const sections = [...new Set(rows.map(({ section }) => section))];
  return sections.map((section) => toSectionTable(section, rows)).join('\n\n');
}

function toSectionTable(section: SectionName, rows: readonly JudgedRow[]): string {
  const lines = [HEAD, ...rows.filter((row) => row.section === section).map(toCells)];
  const widths = HEAD.map((_title, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const pad = (cell: string, column: number) =>
    RIGHT.has(HEAD[column] ?? '') ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0);
  return [section.toUpperCase(), ...lines.map((line) => line.map(pad).join('  ').trimEnd())].join('\n');
}

function toCells({ subject, page, metric, value, unit, p90, ratio, limit, isKept }: JudgedRow): string[] {
  const wanted = limit?.most !== undefined ? `≤ ${limit.most}` : limit?.least !== undefined ? `≥ ${limit.least}` : '';
  return [
    subject,
    page,
    metric,
    say(value, unit),
    p90 === undefined ? '' : say(p90, unit),
    ratio === undefined ? '' : ratio.toFixed(2),
    limit?.of === 'ratio' ? `${wanted} × floor` : wanted,
    limit ? (isKept ? '✓' : '✗') : '',
  ];
}

function say(value: number, unit: Unit): string {
  return unit === 'power' ? value.toFixed(DIGITS.power) : `${value.toFixed(DIGITS[unit])} ${unit}`;
}
