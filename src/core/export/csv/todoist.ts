import type { Fix, Step } from '../../types';
import type { ExportFormat } from '../format';
import { type HandedList, type HandoutWords, readTitle } from '../handout';
import { oneLine } from '../one-line';
import { readBlocks, type StepBlock } from '../step-blocks';
import { writeCsv } from './write-csv';

/** https://todoist.com/help/articles/format-a-csv-file-to-import-into-todoist-UVUXTmm6 (read 2026-11). */
export const TODOIST_COLUMNS = [
  'TYPE',
  'CONTENT',
  'DESCRIPTION',
  'PRIORITY',
  'INDENT',
  'AUTHOR',
  'RESPONSIBLE',
  'DATE',
  'DATE_LANG',
  'TIMEZONE',
] as const;

/** Without a number Todoist makes everything urgent. */
const LEAST_URGENT = '4';
/** Seen by programs, not by people: what would be a formula, a label or a mark of Todoist is none behind it. */
const ZERO_WIDTH_SPACE = '\u200B';

interface Task {
  content: string;
  description: string;
  /** From 1. */
  indent: number;
}

/**
 * A project for Todoist: a section for each list, below it a task for each fix with its steps and their substeps. What is
 * ticked comes as open as the rest, since Todoist takes in nothing else.
 */
export const todoist: ExportFormat = {
  id: 'todoist',
  mediaType: 'text/csv',
  extension: '.csv',
  suffix: '-todoist',
  carries: ['outcomes', 'notes', 'times', 'substeps', 'commands', 'alternatives', 'address'],
  options: [],
  render: ({ lists, words }) => writeCsv([TODOIST_COLUMNS, ...lists.flatMap((list) => renderList(list, words))]),
};

function renderList(list: HandedList, words: HandoutWords): string[][] {
  return [row('section', readTitle(list)), ...list.checklist.fixes.flatMap((fix) => renderFix(fix, list, words))];
}

function renderFix(fix: Fix, { checklist, progress }: HandedList, words: HandoutWords): string[][] {
  const said = progress.outcomes.get(fix.id);
  const note = progress.notes.get(fix.id);
  const description = [
    ...(fix.summary === null ? [] : [oneLine(fix.summary)]),
    ...(said ? [`${words.outcomes[said.outcome]}, ${words.formatTime(said.at)}`] : []),
    ...(checklist.url ? [checklist.url] : []),
  ];
  return [
    task({ content: fix.title, description: description.join('\n'), indent: 1 }),
    // A note belongs to the task above it.
    ...(note ? [row('note', note)] : []),
    ...readBlocks(fix.steps).flatMap((block) => block.steps.flatMap((step) => renderStep(step, block, words))),
  ];
}

function renderStep(step: Step, block: StepBlock, words: HandoutWords): string[][] {
  const isFirst = step === block.steps[0];
  const description = [
    ...(isFirst && block.startsWays ? [words.oneOf] : []),
    ...(block.way === null ? [] : [words.nameWay(block.way)]),
    ...(isFirst && block.lead ? [oneLine(block.lead)] : []),
    ...step.commands,
  ];
  return [
    task({ content: step.text, description: description.join('\n'), indent: 2 }),
    ...step.substeps.map((content) => task({ content, description: '', indent: 3 })),
  ];
}

function task({ content, description, indent }: Task): string[] {
  return row('task', content, disarm(description), LEAST_URGENT, String(indent));
}

function row(type: 'task' | 'section' | 'note', content: string, ...rest: string[]): string[] {
  const cells = [type, disarm(type === 'note' ? content : oneLine(content)), ...rest];
  return TODOIST_COLUMNS.map((_column, index) => cells[index] ?? '');
}

/** The text as it is read, without what makes a formula of it, a label of a word, or a task that cannot be ticked. */
function disarm(text: string): string {
  const plain = text.replace(/(^|\s)@(?=\S)/g, `$1@${ZERO_WIDTH_SPACE}`);
  return /^\s*[=+\-@*＝＋－＠]/u.test(plain) ? ZERO_WIDTH_SPACE + plain : plain;
}
