import { isDone } from '../progress/tickable';
import type { Fix, Step } from '../types';
import type { ExportFormat } from './format';
import { type HandedList, type HandoutWords, readTitle } from './handout';
import { oneLine, splitLines } from './one-line';
import { readBlocks, type StepBlock } from './step-blocks';

/** Short enough for a message or a code to scan, in the order in which it is read. */
export const text: ExportFormat = {
  id: 'text',
  mediaType: 'text/plain',
  extension: '.txt',
  suffix: '',
  carries: ['ticks', 'outcomes', 'notes', 'substeps', 'commands', 'alternatives', 'address'],
  options: [],
  render: ({ lists, words }) => `${lists.map((list) => renderList(list, words)).join('\n\n\n')}\n`,
};

function renderList(list: HandedList, words: HandoutWords): string {
  const { url, fixes } = list.checklist;
  const head = [oneLine(readTitle(list)), ...(url ? [url] : [])].join('\n');
  return [head, ...fixes.map((fix, index) => renderFix(fix, index + 1, list, words))].join('\n\n');
}

function renderFix(fix: Fix, number: number, { progress }: HandedList, words: HandoutWords): string {
  const said = progress.outcomes.get(fix.id);
  const note = progress.notes.get(fix.id);
  const lines = [
    ...(said ? [words.outcomes[said.outcome]] : []),
    ...(note ? splitLines(`${words.texts.note}: ${note}`) : []),
    ...(fix.steps.length === 0 ? [tickLine(isDone(progress, fix), fix.summary ?? fix.title)] : []),
    ...readBlocks(fix.steps).flatMap((block) => [
      ...renderAbove(block, words),
      ...block.steps.flatMap((step) => renderStep(step, isDone(progress, step))),
    ]),
  ];
  return [`${number}. ${oneLine(fix.title)}`, ...lines.map((line) => `   ${line}`.trimEnd())].join('\n');
}

function renderAbove({ lead, way, startsWays, startsWay }: StepBlock, words: HandoutWords): string[] {
  const name = startsWay && way !== null ? [words.nameWay(way)] : [];
  return [...(startsWays ? [words.oneOf] : []), ...(lead ? [oneLine(lead)] : name)];
}

function renderStep(step: Step, done: boolean): string[] {
  const told = [step.text, ...step.substeps].map(oneLine);
  const commands = step.commands.filter((command) => !told.some((line) => line.includes(command)));
  const below = [...told.slice(1).map((substep) => `- ${substep}`), ...commands.flatMap(splitLines)];
  return [tickLine(done, step.text), ...below.map((line) => `    ${line}`)];
}

function tickLine(done: boolean, words: string): string {
  return `${done ? '[x]' : '[ ]'} ${oneLine(words)}`;
}
