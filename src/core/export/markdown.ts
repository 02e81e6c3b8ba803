import { isDone } from '../progress/tickable';
import type { Fix, Step } from '../types';
import type { ExportFormat } from './format';

const box = (done: boolean) => (done ? '- [x]' : '- [ ]');

/** GFM task list: a heading per fix, a task per step, substeps as plain items below. */
export const markdown: ExportFormat = {
  id: 'markdown',
  name: 'Markdown',
  mediaType: 'text/markdown',
  extension: '.md',
  render: ({ title, url, fixes }, progress) => {
    const renderStep = (step: Step) => [
      ...(step.lead ? ['', escapeMarkdown(step.lead), ''] : []),
      `${box(isDone(progress, step))} ${escapeMarkdown(step.text)}`,
      ...step.substeps.map((substep) => `  - ${escapeMarkdown(substep)}`),
    ];
    const renderFix = (fix: Fix, index: number) => {
      const tasks = fix.steps.length > 0 ? fix.steps.flatMap(renderStep) : renderProse(fix, isDone(progress, fix));
      return [`## ${index + 1}\\. ${escapeMarkdown(fix.title)}`, '', ...dropLeadingBlank(tasks)].join('\n');
    };
    return `${[`# ${escapeMarkdown(title)}`, `<${url}>`, ...fixes.map(renderFix)].join('\n\n')}\n`;
  },
};

function renderProse({ title, summary }: Fix, done: boolean): string[] {
  return [`${box(done)} ${escapeMarkdown(summary ?? title)}`];
}

function dropLeadingBlank(lines: string[]): string[] {
  return lines[0] === '' ? lines.slice(1) : lines;
}

/** The text in one line that reads as it is written: what Markdown or HTML would take for markup is escaped. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<~]|&(?=#|\w+;)/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([#+=>-])/, '\\$1');
}
