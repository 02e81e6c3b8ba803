import { isDone } from '../progress/tickable';
import type { Fix, Step } from '../types';
import { escapeMarkdown } from './escape-markdown';
import type { ExportFormat } from './format';
import { type HandedList, readTitle } from './handout';

/** GFM task list: a heading per fix, a task per step, substeps as plain items below. */
export const markdown: ExportFormat = {
  id: 'markdown',
  mediaType: 'text/markdown',
  extension: '.md',
  suffix: '',
  carries: ['ticks', 'substeps', 'address'],
  options: [],
  render: ({ lists }) => `${lists.map(renderList).join('\n\n')}\n`,
};

function renderList(list: HandedList): string {
  const { url, fixes } = list.checklist;
  const head = [`# ${escapeMarkdown(readTitle(list))}`, ...(url ? [`<${url}>`] : [])];
  return [...head, ...fixes.map((fix, index) => renderFix(fix, index + 1, list))].join('\n\n');
}

function renderFix(fix: Fix, number: number, { progress }: HandedList): string {
  const tasks =
    fix.steps.length > 0
      ? fix.steps.flatMap((step) => renderStep(step, isDone(progress, step)))
      : [task(isDone(progress, fix), fix.summary ?? fix.title)];
  return [`## ${number}\\. ${escapeMarkdown(fix.title)}`, '', ...dropLeadingBlank(tasks)].join('\n');
}

function renderStep(step: Step, done: boolean): string[] {
  return [
    ...(step.lead ? ['', escapeMarkdown(step.lead), ''] : []),
    task(done, step.text),
    ...step.substeps.map((substep) => `  - ${escapeMarkdown(substep)}`),
  ];
}

function task(done: boolean, words: string): string {
  return `${done ? '- [x]' : '- [ ]'} ${escapeMarkdown(words)}`;
}

function dropLeadingBlank(lines: string[]): string[] {
  return lines[0] === '' ? lines.slice(1) : lines;
}
