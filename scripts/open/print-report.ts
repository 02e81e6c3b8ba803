import type { Checklist, ClutterReport, PageReport } from '../../src/core/types';

const WIDTH = process.stdout.columns || 120;

/** The report as lines for a terminal: the receipt, then the checklist as it reads. */
export function printReport({ clutter, checklist }: PageReport): string[] {
  return [...printReceipt(clutter), '', ...(checklist ? printChecklist(checklist) : ['Nothing to tick on this page.'])];
}

function printReceipt(clutter: readonly ClutterReport[]): string[] {
  const rules = [...new Set(clutter.map(({ ruleId }) => ruleId))];
  const lines = rules.flatMap((rule) => {
    const hidden = clutter.filter(({ ruleId }) => ruleId === rule);
    return [`  ${hidden.length} × ${hidden[0]?.reason} (${rule})`, ...hidden.map((item) => `      ${describe(item)}`)];
  });
  return [`Hidden: ${clutter.length}`, ...lines];
}

/** Where it leads, what it loads, or what it says: whichever it has. */
function describe({ href, src, text }: ClutterReport): string {
  return shorten([href || src, text].filter(Boolean).join('  ') || 'an empty box', WIDTH - 6);
}

function printChecklist({ title, fixes }: Checklist): string[] {
  const steps = fixes.reduce((count, fix) => count + fix.steps.length, 0);
  return [
    `${title}: ${fixes.length} fixes, ${steps} steps`,
    ...fixes.flatMap((fix, index) => ['', ...printFix(fix, index)]),
  ];
}

function printFix({ label, title, summary, steps }: Checklist['fixes'][number], index: number): string[] {
  const lines = steps.flatMap(({ lead, number, text, substeps }) => [
    ...(lead ? [`     ${lead}`] : []),
    `     ${number}. ${text}`,
    ...substeps.map((substep) => `        - ${substep}`),
  ]);
  return [`${label || index + 1}. ${title}`, ...(summary ? [`     ${summary}`] : []), ...lines];
}

function shorten(text: string, width: number): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > width ? `${line.slice(0, width - 1)}…` : line;
}
