import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { icalendar } from '../../../src/core/export/icalendar';
import { contentLine, escapeText } from '../../../src/core/export/icalendar/content-line';
import { aChecklist, aFix, aStep } from '../../a-checklist';
import { aHandout, someEvents } from '../../a-handout';
import { runs } from '../../runs';
import { clean } from './content';
import { expectedTodos, type TodoContent } from './expected-todos';
import { everything, hostile, manyScripts, richLists, rightToLeft } from './rich-lists';

type Todo = InstanceType<typeof ICAL.Component>;

describe('iCalendar', () => {
  it.each(richLists)('a list $name is read back by ical.js as to-dos below each other', ({ checklist, events }) => {
    const handout = aHandout([[checklist, events]]);
    expect(readContent(icalendar.render(handout))).toEqual(expectedTodos(handout));
  });

  it('several lists stand beside each other', () => {
    const handout = aHandout([everything, rightToLeft].map(({ checklist, events }) => [checklist, events]));
    expect(readContent(icalendar.render(handout))).toEqual(expectedTodos(handout));
  });

  it('every to-do has what the standard asks for, and leads to the article', () => {
    for (const todo of readTodos(render(everything))) {
      expect(String(todo.getFirstPropertyValue('dtstamp'))).toBe('2026-11-22T12:00:00Z');
      expect(todo.getFirstPropertyValue('url')).toBe(everything.checklist.url);
      expect(todo.getAllProperties('uid')).toHaveLength(1);
    }
    const calendar = new ICAL.Component(ICAL.parse(render(everything)));
    expect([calendar.getFirstPropertyValue('version'), calendar.getFirstPropertyValue('prodid')]).toEqual([
      '2.0',
      '-//FixTrail//FixTrail//EN',
    ]);
  });

  it('says what is done and since when, what was begun, and what was set aside', () => {
    const states = readTodos(render(everything)).map((todo) => [
      todo.getFirstPropertyValue('summary'),
      todo.getFirstPropertyValue('status'),
      todo.getFirstPropertyValue('percent-complete'),
      String(todo.getFirstPropertyValue('completed') ?? ''),
    ]);
    expect(states).toEqual([
      ['Printer: “offline”; 8 ways, all tried', 'IN-PROCESS', 75, ''],
      ['cable', 'COMPLETED', 100, '2026-11-22T10:01:00Z'],
      ['Pull the plug, then run sfc /scannow as administrator.', 'COMPLETED', 100, '2026-11-22T10:00:00Z'],
      ['Put it back.', 'NEEDS-ACTION', 0, ''],
      ['reset', 'IN-PROCESS', 33, ''],
      ['Hold the button.', 'COMPLETED', 100, '2026-11-22T10:03:00Z'],
      ['Wait.', 'COMPLETED', 100, '2026-11-22T10:03:00Z'],
      ['Open the app.', 'NEEDS-ACTION', 0, ''],
      ['Tap Reset.', 'NEEDS-ACTION', 0, ''],
      ['Push a pin into the hole.', 'NEEDS-ACTION', 0, ''],
      ['Then start it.', 'NEEDS-ACTION', 0, ''],
      ['Look at the lamp', 'COMPLETED', 100, '2026-11-22T10:04:00Z'],
      ['Check the server', 'CANCELLED', 0, ''],
      ['Visit the page of the maker.', 'NEEDS-ACTION', 0, ''],
    ]);
  });

  it('does not say of a fix that only sells something that it was done', () => {
    const list = aChecklist([aFix('advert', [aStep('buy', { promoted: true })]), aFix('real', [aStep('do')])]);
    const states = readTodos(icalendar.render(aHandout([[list]]))).map((todo) => todo.getFirstPropertyValue('status'));
    expect(new Set(states)).toEqual(new Set(['NEEDS-ACTION']));
  });

  it('forgets the time of a tick that was taken away, by hand, by undo or by starting over', () => {
    const list = aChecklist([aFix('one', [aStep('a'), aStep('b'), aStep('c')]), aFix('two', [aStep('d')])]);
    const events = someEvents('list', [
      { kind: 'caughtUp', fixId: 'one', stepIds: ['a', 'b', 'c'] },
      { kind: 'undone', fixId: 'one', stepId: 'a' },
      { kind: 'undo', eventId: 'list-event-1' },
      { kind: 'undone', fixId: 'one', stepId: 'b' },
      { kind: 'done', fixId: 'two', stepId: 'd' },
      { kind: 'reset', fixId: 'two' },
    ]);
    const done = readTodos(icalendar.render(aHandout([[list, events]]))).filter((todo) =>
      todo.hasProperty('completed'),
    );
    expect(done.map((todo) => todo.getFirstPropertyValue('summary'))).toEqual(['a', 'c']);
  });

  it('the same step has the same UID in every file, whatever else is in it, and no other has it', () => {
    const uids = (text: string) =>
      new Map(readTodos(text).map((todo) => [todo.getFirstPropertyValue('summary'), uidOf(todo)]));
    const all = uids(render(everything));
    const scope = { kind: 'open' } as const;
    const open = uids(icalendar.render(aHandout([[everything.checklist, everything.events]], { scope })));
    expect(open.size).toBeGreaterThan(0);
    for (const [summary, uid] of open) expect(uid).toBe(all.get(summary));
    const every = richLists.flatMap((list) => readTodos(render(list)).map(uidOf));
    expect(new Set(every).size).toBe(every.length);
  });

  it('flat, it is the steps alone, each with the names of its list and fix', () => {
    const { checklist, events } = everything;
    const flat = readTodos(icalendar.render(aHandout([[checklist, events]], { options: { flat: true } })));
    expect(flat.filter((todo) => todo.hasProperty('related-to'))).toEqual([]);
    expect(flat.map((todo) => todo.getFirstPropertyValue('summary'))).toEqual(
      checklist.fixes.flatMap(({ steps, title }) => (steps.length > 0 ? steps.map(({ text }) => text) : [title])),
    );
    expect(String(flat[0]?.getFirstPropertyValue('description'))).toBe(
      'Printer: “offline”; 8 ways, all tried\ncable\nDid not help, 2026-11-22 10:01\nNote: The plug was loose.\n\n  Twice; see “*” below.\nsfc /scannow',
    );
  });

  it.each([hostile, manyScripts])(
    'has no line of more than 75 octets, and none that ends in a character: $name',
    (list) => {
      const lines = render(list).split('\r\n');
      expect(
        lines.filter((line) => Buffer.byteLength(line) > 75 || /[\uD800-\uDFFF]/u.test(line) || /[\r\n]/.test(line)),
      ).toEqual([]);
    },
  );

  it('any text comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const line = contentLine('SUMMARY', escapeText(text));
        const file = `BEGIN:VCALENDAR\r\nBEGIN:VTODO\r\n${line}END:VTODO\r\nEND:VCALENDAR\r\n`;
        expect(readTodos(file)[0]?.getFirstPropertyValue('summary')).toBe(clean(text));
      }),
      runs(),
    );
  });
});

function render({ checklist, events }: (typeof richLists)[number]): string {
  return icalendar.render(aHandout([[checklist, events]]));
}

function readTodos(text: string): Todo[] {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vtodo');
}

function readContent(text: string): TodoContent[] {
  const todos = readTodos(text).sort((a, b) => orderOf(a) - orderOf(b));
  const parents = new Map(todos.map((todo) => [uidOf(todo), todo.getFirstPropertyValue('related-to')]));
  const depthOf = (uid: unknown): number => (parents.get(String(uid)) ? 1 + depthOf(parents.get(String(uid))) : 0);
  return todos.map((todo) => ({
    summary: String(todo.getFirstPropertyValue('summary')),
    depth: depthOf(uidOf(todo)),
    below: String(todo.getFirstPropertyValue('description') ?? ''),
  }));
}

const uidOf = (todo: Todo) => String(todo.getFirstPropertyValue('uid'));
const orderOf = (todo: Todo) => Number(todo.getFirstPropertyValue('x-apple-sort-order'));
