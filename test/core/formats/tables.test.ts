import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from '../../../src/core/export/csv';
import { TODOIST_COLUMNS, todoist } from '../../../src/core/export/csv/todoist';
import { defuseCell, readCell, writeCsv } from '../../../src/core/export/csv/write-csv';
import { aHandout } from '../../a-handout';
import { runs } from '../../runs';
import { clean, linesOf } from './content';
import { expectedTodos, type TodoContent } from './expected-todos';
import { readRows } from './read-csv';
import { hostile, richLists } from './rich-lists';

describe('Todoist', () => {
  it.each(richLists)('a list $name is read back as sections, tasks and notes', ({ checklist, events }) => {
    const handout = aHandout([[checklist, events]]);
    expect(readTodoist(todoist.render(handout))).toEqual(expectedTodos(handout, true));
  });

  it('has its columns, its words for types, and no task without urgency', () => {
    const rows = readRows(render(todoist, hostile));
    expect(Object.keys(rows[0] ?? {})).toEqual([...TODOIST_COLUMNS]);
    expect(new Set(rows.map(({ TYPE }) => TYPE))).toEqual(new Set(['section', 'task', 'note']));
    expect(rows.filter(({ TYPE, PRIORITY }) => TYPE === 'task' && PRIORITY !== '4')).toEqual([]);
  });

  it('makes no label of a word, and no task that cannot be ticked', () => {
    const contents = readRows(render(todoist, hostile)).map(({ CONTENT }) => CONTENT);
    expect(contents.filter((content) => /(?:^|\s)@\w|^\* /.test(content ?? ''))).toEqual([]);
  });
});

describe('tables', () => {
  it.each([csv, todoist])('$id holds no formula', (format) => {
    const cells = readRows(render(format, hostile)).flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => /^\s*[=+\-@＝＋－＠]/u.test(cell))).toEqual([]);
  });

  it('begin with the mark that tells spreadsheets which letters they are written in, and end their lines as RFC 4180 says', () => {
    const text = render(csv, hostile);
    expect(text.startsWith('\uFEFF"list","address",')).toBe(true);
    expect(text.replace(/"[^"]*"/g, '').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  it('hold no formula that a character hides which is not written', () => {
    const [row = {}] = readRows(writeCsv([['a', 'b'], ['\0=1+1', "'\0=1+1"].map(defuseCell)]));
    expect(row).toEqual({ a: "' =1+1", b: "'' =1+1" });
  });

  it('give any text back as it was, and never as a formula', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'=+-@\'" ;,\n\t\0a＝') }),
    );
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1 }), (cells) => {
        const names = cells.map((_cell, index) => `c${index}`);
        const [row = {}] = readRows(writeCsv([names, cells.map(defuseCell)]));
        const read = names.map((name) => row[name] ?? '');
        expect(read.map(readCell)).toEqual(cells.map((text) => clean(text)));
        expect(read.filter((text) => /^\s*[=+\-@＝＋－＠]/u.test(text))).toEqual([]);
      }),
      runs(),
    );
  });
});

function render(format: typeof csv, { checklist, events }: (typeof richLists)[number]): string {
  return format.render(aHandout([[checklist, events]]));
}

/** What Todoist would show: substeps and notes are lines below, to be compared. */
function readTodoist(text: string): TodoContent[] {
  const todos: TodoContent[] = [];
  for (const { TYPE, CONTENT = '', DESCRIPTION = '', INDENT } of readRows(text)) {
    const summary = visible(CONTENT);
    // The address stands below each fix.
    const lines = linesOf(visible(DESCRIPTION)).filter((line) => !line.startsWith('https://site.example/'));
    if (TYPE === 'section' || INDENT === '1' || INDENT === '2')
      todos.push({ summary, depth: Number(INDENT), below: lines.join('\n') });
    else {
      const last = todos.at(-1);
      const line = TYPE === 'note' ? `Note: ${summary}` : `- ${summary}`;
      if (last) last.below = last.below ? `${last.below}\n${line}` : line;
    }
  }
  return todos;
}

function visible(text: string): string {
  return text.replaceAll('\u200B', '');
}
