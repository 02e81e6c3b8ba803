/** What the corpus' score.mjs says of cleaning, by its names. */
const ROWS = [
  'pages',
  'errors',
  'ads.recall',
  'ads.macro',
  'spam.recall',
  'lost.fixes',
  'lost.steps',
  'lost.links',
  'lost.keep',
  'collateral',
  'undo',
];

/** Nobody else can be asked to put the page back. */
const OURS_ALONE = new Set(['undo']);

/**
 * Figures side by side, a column a tool, the first of which is ours.
 *
 * @param {{ title: string, figures: Record<string, number | string> | null }[]} columns `figures`: `null` for a tool that was not measured
 * @returns {string} lines of equal length
 */
export function toTable(columns) {
  const head = ['', ...columns.map(({ title }) => title)];
  const lines = ROWS.map((row) => [
    row,
    ...columns.map(({ figures }, index) => (OURS_ALONE.has(row) && index > 0 ? '–' : String(figures?.[row] ?? '–'))),
  ]);
  const widths = head.map((_title, at) => Math.max(...[head, ...lines].map((line) => line[at].length)));
  const toLine = (cells) =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join('  ');
  return [head, ...lines].map(toLine).join('\n');
}
