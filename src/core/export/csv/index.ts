import { isDone } from '../../progress/tickable';
import type { Fix, Step } from '../../types';
import type { ExportFormat } from '../format';
import { type HandedList, type HandoutWords, readTitle } from '../handout';
import { oneLine } from '../one-line';
import { defuseCell, writeCsv } from './write-csv';

/** Names of the columns, for people and for programs; the same in every language. */
export const COLUMNS = [
  'list',
  'address',
  'fix_number',
  'fix',
  'outcome',
  'outcome_at',
  'note',
  'lead',
  'way',
  'step_number',
  'step',
  'substeps',
  'commands',
  'done',
] as const;
type Row = Record<(typeof COLUMNS)[number], string>;

/**
 * A plain table: a row for each step, and for each fix without steps, that says all about it. Substeps and commands have a
 * line each in their cell. Times are ISO 8601, in UTC.
 */
export const csv: ExportFormat = {
  id: 'csv',
  mediaType: 'text/csv',
  extension: '.csv',
  suffix: '',
  carries: ['ticks', 'outcomes', 'notes', 'times', 'substeps', 'commands', 'alternatives', 'address'],
  options: [],
  render: ({ lists, words }) => {
    const rows = lists.flatMap((list) => readRows(list, words));
    return writeCsv([COLUMNS, ...rows.map((row) => COLUMNS.map((column) => defuseCell(row[column])))]);
  },
};

function readRows(list: HandedList, words: HandoutWords): Row[] {
  return list.checklist.fixes.flatMap((fix, index) => {
    const about = describeFix(fix, index + 1, list, words);
    if (fix.steps.length > 0)
      return fix.steps.map((step) => ({ ...about, ...describeStep(step, isDone(list.progress, step)) }));
    return [{ ...about, ...NO_STEP, step: fix.summary ?? fix.title, done: said(isDone(list.progress, fix)) }];
  });
}

function describeFix(fix: Fix, number: number, list: HandedList, words: HandoutWords) {
  const outcome = list.progress.outcomes.get(fix.id);
  return {
    list: readTitle(list),
    address: list.checklist.url,
    fix_number: String(number),
    fix: fix.title,
    outcome: outcome ? words.outcomes[outcome.outcome] : '',
    outcome_at: outcome ? new Date(outcome.at).toISOString() : '',
    note: list.progress.notes.get(fix.id) ?? '',
  };
}

function describeStep(step: Step, done: boolean) {
  return {
    lead: step.lead ?? '',
    way: step.alternative === null ? '' : String(step.alternative),
    step_number: String(step.number),
    step: step.text,
    substeps: step.substeps.map(oneLine).join('\n'),
    commands: step.commands.join('\n'),
    done: said(done),
  };
}

const NO_STEP = { lead: '', way: '', step_number: '', substeps: '', commands: '' };

/** As spreadsheets write what is true or not. */
function said(done: boolean): string {
  return done ? 'TRUE' : 'FALSE';
}
