import Papa from 'papaparse';
import { readCell } from '../../../src/core/export/csv/write-csv';
import { flat, type ListContent, linesOf } from './content';
import { outcomeOf } from './outcome-of';

/** What the plain table says, as papaparse reads it. */
export function readCsv(text: string): ListContent[] {
  const lists: ListContent[] = [];
  for (const row of readRows(text)) {
    const cell = (name: string) => readCell(row[name] ?? '');
    const title = flat(cell('list'));
    if (lists.at(-1)?.title !== title) lists.push({ title, address: cell('address'), fixes: [] });
    const list = lists.at(-1);
    if (list && list.fixes.length < Number(row.fix_number))
      list.fixes.push({
        title: flat(cell('fix')),
        outcome: outcomeOf(cell('outcome')),
        outcomeAt: cell('outcome_at') || null,
        note: cell('note') || null,
        items: [],
      });
    list?.fixes.at(-1)?.items.push({
      text: flat(cell('step')),
      lead: flat(cell('lead')) || null,
      done: row.done === 'TRUE',
      substeps: linesOf(cell('substeps')),
      commands: linesOf(cell('commands')),
      way: row.way ? Number(row.way) : null,
    });
  }
  return lists;
}

/** The rows of a table by the names of its columns. @throws when it is not well formed */
export function readRows(text: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    delimiter: ',',
    skipEmptyLines: true,
  });
  if (errors.length > 0) throw new Error(JSON.stringify(errors[0]));
  return data;
}
