import { describe, expect, it } from 'vitest';
import { BETWEEN, TAIL, writeHead, writeList } from '@/src/core/export/exchange';
import { createExchangeReader } from '@/src/core/import/exchange-reader';
import { type Fault, type Incoming, IncomingError } from '@/src/core/import/incoming';
import type { KeptList } from '@/src/core/kept-list';
import { finish } from '@/src/core/parts';
import { foldEvents } from '@/src/core/progress/fold';
import type { ProgressEvent } from '@/src/core/types';
import { aChecklist, aFix, aStep } from '../../a-checklist';

const NOW = Date.parse('2026-11-22T10:00:00Z');
const picture = { src: 'https://site.example/a.png', alt: 'A picture' };
const anchor = { tag: 'li', text: 'restart', nth: 3 };

/** Every kind of event. */
const events = (
  [
    { kind: 'done', fixId: 'one', stepId: 'a' },
    { kind: 'undone', fixId: 'one', stepId: 'a' },
    { kind: 'done', fixId: 'prose', stepId: null },
    { kind: 'caughtUp', fixId: 'one', stepIds: ['a', 'b'] },
    { kind: 'outcome', fixId: 'one', outcome: 'noHelp' },
    { kind: 'outcome', fixId: 'prose', outcome: null },
    { kind: 'note', fixId: 'one', text: 'Zeile 1\nסוף 🙂\u2028"quoted"' },
    { kind: 'reset', fixId: null },
    { kind: 'reset', fixId: 'one' },
    { kind: 'platform', platform: 'windows-11' },
    { kind: 'renamed', title: 'My printer' },
    { kind: 'timer', fixId: 'one', stepId: 'b', endsAt: NOW + 30_000 },
    { kind: 'undo', eventId: 'e0' },
  ] as const
).map((draft, at) => ({ ...draft, id: `e${at}`, at: NOW + at, checklistId: 'list' })) as ProgressEvent[];

const rich: KeptList = {
  checklist: aChecklist(
    [
      aFix('one', [
        aStep('a', {
          text: '打开设置',
          html: '<b>打开</b>设置',
          lead: 'On Windows 11:',
          alternative: 1,
          commands: ['a "b"'],
        }),
        aStep('b', {
          waitSeconds: 30,
          restarts: true,
          images: [picture],
          substeps: ['hold'],
          anchor,
          platforms: ['tv'],
        }),
      ]),
      aFix('prose', [], { promoted: true, label: 'Fix 2' }),
    ],
    { platforms: ['android'] },
  ),
  events,
};
const plain: KeptList = { checklist: aChecklist([aFix('f', [aStep('s')])], { id: 'plain' }), events: [] };

const write = (lists: readonly KeptList[], settings: Record<string, unknown> | null = null) =>
  writeHead(NOW, settings) + lists.map(writeList).join(BETWEEN) + TAIL;

describe('a file of ours', () => {
  it.each([0, 1, 2, 50])('gives back its %d lists, and when it was written', (count) => {
    const lists = Array.from({ length: count }, (_, at) => ({
      ...rich,
      checklist: { ...rich.checklist, id: `list${at}` },
      events: events.map((event) => ({ ...event, checklistId: `list${at}` })),
    }));
    const { head, lists: read } = take(write(lists));
    expect(read).toEqual(lists.map((list) => ({ ...list, isRetold: false })));
    expect(head).toEqual({ savedAt: NOW, settings: null });
  });

  it('gives its settings back', () => {
    expect(take(write([plain], { enabled: false, rules: ['a##b'] })).head?.settings).toEqual({
      enabled: false,
      rules: ['a##b'],
    });
  });

  it.each([
    ['on one line', (text: string) => JSON.stringify(JSON.parse(text))],
    ['spread over many lines', (text: string) => JSON.stringify(JSON.parse(text), null, 2)],
    ['with the line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['with empty lines', (text: string) => `\n\n${text.replaceAll('\n', '\n\n')}`],
  ])('is read all the same %s', (_form, change) => {
    expect(take(change(write([rich, plain]))).lists.map(({ checklist }) => checklist)).toEqual([
      rich.checklist,
      plain.checklist,
    ]);
  });

  it('keeps what other versions of an article share with its list', () => {
    const shared = { ...rich, events: events.map((event) => ({ ...event, checklistId: 'earlier' })) };
    expect(take(write([shared])).lists[0]?.events).toEqual(shared.events);
  });

  it('takes the address of a page inside the extension for none', () => {
    const example = { ...plain, checklist: { ...plain.checklist, url: 'chrome-extension://abc/demo.html' } };
    expect(take(write([example])).lists[0]?.checklist.url).toBe('');
  });
});

describe('files of earlier versions', () => {
  it('gives the lists and settings of everything that the first version saved', () => {
    const file = { format: 'fixtrail', version: 1, savedAt: new Date(NOW).toISOString(), lists: [rich], settings: {} };
    const { head, lists } = take(`${JSON.stringify(file, null, 2)}\n`);
    expect(lists).toEqual([{ ...rich, isRetold: false }]);
    expect(head).toEqual({ savedAt: NOW, settings: {} });
  });

  const withTicks = {
    ...rich.checklist,
    fixes: rich.checklist.fixes.map((fix) => ({
      ...fix,
      ...(fix.steps.length === 0 && { done: true }),
      steps: fix.steps.map((step) => ({ ...step, done: step.id === 'b' })),
    })),
  };

  it('gives the ticks of the first exports', () => {
    const [list] = take(JSON.stringify({ format: 'fixtrail-checklist', ...withTicks }, null, 2)).lists;
    expect(list?.checklist).toEqual(rich.checklist);
    expect(list?.isRetold).toBe(true);
    expect([...foldEvents(list?.events ?? []).done]).toEqual(['b', 'prose']);
  });

  it('gives the same ticks the same ids each time, so that they are there once', () => {
    const text = JSON.stringify({ format: 'fixtrail-checklist', ...withTicks });
    const ids = (now: number) => take(text, now).lists[0]?.events.map(({ id }) => id);
    expect(ids(NOW)).toEqual(ids(NOW + 1000));
    expect(new Set(ids(NOW)).size).toBe(2);
  });

  it.each([1, 2])('says nothing of the meaning that a checklist of schema %d does not have', (schema) => {
    const old = { ...withTicks, schema, fixes: withTicks.fixes.map((fix) => dropMeaning(fix, schema)) };
    const [list] = take(JSON.stringify({ format: 'fixtrail-checklist', ...old })).lists;
    expect(list?.checklist.schema).toBe(3);
    expect(list?.checklist.fixes[0]?.steps[1]).toMatchObject({ text: 'b', images: [], restarts: schema === 2 });
    expect([...foldEvents(list?.events ?? []).done]).toEqual(['b', 'prose']);
  });
});

describe('what is not as it must be changes nothing, and says where', () => {
  const good = write([rich, plain]);
  const change = (edit: (list: ReturnType<typeof copy>) => void) => {
    const list = copy();
    edit(list);
    return write([plain, list]);
  };
  const copy = () =>
    structuredClone(rich) as { checklist: Record<string, never> & KeptList['checklist']; events: never[] };

  it.each<[string, string, Partial<Fault>]>([
    ['nothing', '', { kind: 'empty', line: null }],
    ['only white space', ' \n\t\n', { kind: 'empty', line: null }],
    ['some other JSON', '{"a":1}', { kind: 'notOurs' }],
    ['a file of another program', '{"format":"other","version":2,"lists":[]}', { kind: 'notOurs' }],
    ['a file of a later version', '{"format":"fixtrail","version":3,"savedAt":"","lists":[]}', { kind: 'newer' }],
    ['a file that ends after its head', good.split('\n')[0] ?? '', { kind: 'truncated', line: 1, place: 'lists[0]' }],
    ['a file that ends inside a list', good.slice(0, 900), { kind: 'truncated', line: 2, place: 'lists[0]' }],
    ['a file that ends between lists', good.split('\n').slice(0, 2).join('\n'), { kind: 'truncated', line: 2 }],
    [
      'a line that is no JSON',
      good.replace('\n{"checklist"', '\n{checklist"'),
      { kind: 'broken', line: 2, place: 'lists[0]' },
    ],
    ['something after the end', `${good}{}`, { kind: 'broken', line: 5 }],
    [
      'a list without events',
      change((list) => Reflect.deleteProperty(list, 'events')),
      { kind: 'broken', line: 3, place: 'lists[1].events' },
    ],
    ['a list without fixes', change((list) => list.checklist.fixes.splice(0)), { place: 'lists[1].checklist.fixes' }],
    [
      'an address that runs',
      change((list) => Object.assign(list.checklist, { url: 'javascript:alert(1)' })),
      { place: 'lists[1].checklist.url' },
    ],
    [
      'a title that is no text',
      change((list) => Object.assign(list.checklist, { title: { toString: 1 } })),
      { place: 'lists[1].checklist.title' },
    ],
    [
      'a text that is too long',
      change((list) => Object.assign(list.checklist, { title: 'x'.repeat(1_000_001) })),
      { place: 'lists[1].checklist.title' },
    ],
    [
      'a checklist of a later version',
      change((list) => Object.assign(list.checklist, { schema: 4 })),
      { kind: 'newer', place: 'lists[1].checklist.schema' },
    ],
    [
      'a kind of event that there is not',
      change((list) => list.events.push({ ...events[0], kind: 'burn' } as never)),
      { place: `lists[1].events[${events.length}].kind` },
    ],
    [
      'a time that no clock has',
      change((list) => list.events.push({ ...events[0], at: 1e300 } as never)),
      { place: `lists[1].events[${events.length}].at` },
    ],
    [
      'an id that could mean something else',
      change((list) => Object.assign(list.checklist, { id: '__proto__' })),
      { place: 'lists[1].checklist.id' },
    ],
    [
      'two steps with one id',
      change((list) => Object.assign(list.checklist.fixes[0]?.steps[1] ?? {}, { id: 'a' })),
      { place: 'lists[1].checklist.fixes[0].steps[1].id' },
    ],
    [
      'a fix and a step with one id',
      change((list) => Object.assign(list.checklist.fixes[1] ?? {}, { id: 'a' })),
      { place: 'lists[1].checklist.fixes[1].id' },
    ],
  ])('%s', (_what, text, fault) => {
    expect(faultOf(text)).toMatchObject({ kind: 'broken', ...fault });
  });

  it('names the line of a broken file that was spread over many lines', () => {
    const lines = JSON.stringify(JSON.parse(good), null, 2).split('\n');
    expect(faultOf(['', ...lines.toSpliced(9, 1, '      oops')].join('\n'))).toMatchObject({
      kind: 'broken',
      line: 11,
    });
    expect(faultOf(lines.slice(0, 30).join('\n'))).toMatchObject({ kind: 'truncated', line: 30 });
  });

  it('takes nothing over that is not asked for, whatever it is called', () => {
    const text = write([plain]).replace(
      '{"checklist":{',
      '{"__proto__":{"polluted":1},"checklist":{"__proto__":{"polluted":1},"extra":1,',
    );
    const [list] = take(text).lists;
    expect(list?.checklist).toEqual(plain.checklist);
    expect(Object.getPrototypeOf(list?.checklist)).toBe(Object.prototype);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('does not sink in what is nested a million deep', () => {
    const deep = '['.repeat(1_000_000) + ']'.repeat(1_000_000);
    expect(faultOf(write([plain]).replace('"events":[]', `"events":${deep}`)).kind).toBe('broken');
    expect(take(write([plain]).replace('"events"', `"more":${deep},"events"`)).lists).toHaveLength(1);
  });
});

function take(
  text: string,
  now = NOW,
): { head: ReturnType<ReturnType<typeof createExchangeReader>['head']>; lists: Incoming[] } {
  const reader = createExchangeReader(now);
  const lists = text.split('\n').flatMap((line) => reader.read(line));
  lists.push(...finish(reader.end()));
  return { head: reader.head(), lists };
}

function faultOf(text: string): Fault {
  try {
    take(text);
  } catch (error) {
    if (error instanceof IncomingError) return error.fault;
    throw error;
  }
  throw new Error('It was taken in.');
}

/** A fix as schema 1 or 2 had it. */
function dropMeaning<Fix extends { steps: object[] }>(fix: Fix, schema: number): object {
  const drop = (from: object, keys: string[]) =>
    Object.fromEntries(Object.entries(from).filter(([key]) => !keys.includes(key)));
  const meaning = schema === 1 ? ['platforms', 'promoted', 'restarts', 'alternative', 'commands', 'waitSeconds'] : [];
  return { ...drop(fix, meaning), steps: fix.steps.map((step) => drop(step, [...meaning, 'images'])) };
}
