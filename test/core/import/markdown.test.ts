import { describe, expect, it } from 'vitest';
import { type Fault, IncomingError } from '@/src/core/import/incoming';
import { readMarkdown } from '@/src/core/import/read-markdown';
import { foldEvents } from '@/src/core/progress/fold';

const NOW = Date.parse('2026-11-22T10:00:00Z');
const take = (text: string) =>
  readMarkdown(text, {
    name: 'Pasted',
    now: NOW,
    report: (_where, error) => {
      throw error;
    },
  });

/** What stands in a text: title, fixes with their steps, ticked ones with a cross. */
const outline = (text: string) =>
  take(text).map(({ checklist, events }) => {
    const { done } = foldEvents(events);
    const mark = (id: string) => (done.has(id) ? 'x ' : '');
    return [
      checklist.title,
      ...checklist.fixes.map((fix) => [
        fix.title,
        ...fix.steps.map(({ id, text, substeps }) => mark(id) + [text, ...substeps].join(' / ')),
      ]),
    ];
  });

describe('task lists in Markdown', () => {
  it('are lists with fixes by their headings', () => {
    const text =
      '# Printer\n\nIt does not print.\n\n## Cable\n- [x] Unplug it\n- [ ] Plug it in\n\n## Driver\n* [X] Update';
    expect(outline(text)).toEqual([['Printer', ['Cable', 'x Unplug it', 'Plug it in'], ['Driver', 'x Update']]]);
  });

  it('need no heading', () => {
    expect(outline('- [ ] One\n- [x] Two')).toEqual([['Pasted', ['Pasted', 'One', 'x Two']]]);
    expect(outline('## Fix\n- [ ] One')).toEqual([['Pasted', ['Fix', 'One']]]);
  });

  it('are several lists with several headings of the first level', () => {
    expect(outline('# A\n- [ ] a\n\n# B\n## C\n- [ ] c\n\n# Empty')).toEqual([
      ['A', ['A', 'a']],
      ['B', ['C', 'c']],
    ]);
  });

  it('are read with the line ends of Windows, in numbers and with items that have no box', () => {
    expect(outline('# A\r\n\r\n1. [ ] one\r\n2. two\r\n\r\n## B\r\n\r\n1. three\r\n')).toEqual([
      ['A', ['A', 'one', 'two'], ['B', 'three']],
    ]);
  });

  it('leave out lists that are no tasks, and headings without any', () => {
    expect(outline('# A\n## Tools\n- a screwdriver\n## Do\n- [ ] it\n## End\nGood luck')).toEqual([
      ['A', ['Do', 'it']],
    ]);
  });

  it('keep what is nested with the step that it belongs to', () => {
    expect(outline('- [ ] Reset\n  - hold\n    - both buttons\n  - [ ] wait\n- [x] Done\n  - [x] all')).toEqual([
      ['Pasted', ['Pasted', 'Reset / hold / both buttons / wait', 'x Done / all']],
    ]);
  });

  it('lose no tick of what is nested', () => {
    expect(outline('- [ ] Reset\n  - [x] hold\n  - [ ] wait')).toEqual([
      ['Pasted', ['Pasted', 'Reset', 'x hold', 'wait']],
    ]);
  });

  it('read as they look: markup, entities, escapes and comments are no words', () => {
    const text =
      '- [ ] **Open** _Settings_ \\> [Wi-Fi](https://a.example) &amp; `ipconfig /all` <!-- x --> <b>now</b>  \n  and wait';
    const step = take(text)[0]?.checklist.fixes[0]?.steps[0];
    expect(step?.text).toBe('Open Settings > Wi-Fi & ipconfig /all now and wait');
    expect(step?.html).toBe(
      '<strong>Open</strong> <em>Settings</em> &gt; <a href="https://a.example">Wi-Fi</a> &amp; <code>ipconfig /all</code> now and wait',
    );
    expect(step?.commands).toEqual(['ipconfig /all']);
  });

  it('make no markup of what is none', () => {
    const step = take('- [ ] \\<img src=x onerror=alert(1)> [a](javascript:alert(1)) `<b>`')[0]?.checklist.fixes[0]
      ?.steps[0];
    expect(step?.text).toBe('<img src=x onerror=alert(1)> a <b>');
    expect(step?.html).toBe('&lt;img src=x onerror=alert(1)&gt; a <code>&lt;b&gt;</code>');
  });

  it('have leads, commands below, and what they mean', () => {
    const text =
      '## Fix 3: Restart\n\nOption 1: On Windows 11:\n\n- [ ] Restart your PC\n\n  ```\n  sfc /scannow\n  ```\n\nOption 2:\n\n- [ ] Wait 30 seconds';
    const fix = take(text)[0]?.checklist.fixes[0];
    expect(fix).toMatchObject({ label: 'Fix 3', title: 'Restart', restarts: true });
    expect(fix?.steps).toMatchObject([
      {
        lead: 'Option 1: On Windows 11:',
        number: 1,
        commands: ['sfc /scannow'],
        platforms: ['windows-11'],
        alternative: 1,
      },
      { lead: 'Option 2:', number: 1, waitSeconds: 30, alternative: 2 },
    ]);
  });

  it('have the address that stands below the title, or among the properties', () => {
    const found = [
      '# A\n<https://www.a.example/fix>\n- [ ] a',
      '---\ntitle: "A"\nsource: https://www.a.example/fix\ntags: [x]\n---\n- [ ] a',
    ].map((text) => take(text)[0]?.checklist);
    for (const list of found)
      expect(list).toMatchObject({ title: 'A', url: 'https://www.a.example/fix', source: 'a.example' });
    expect(take('# A\n<javascript:alert(1)>\n- [ ] a')[0]?.checklist.url).toBe('');
    expect(take('---\nsource: javascript:alert(1)\n---\n- [ ] a')[0]?.checklist.url).toBe('');
  });

  it('keep quotations as notes of their fix', () => {
    const [list] = take('## A\n> first\n> second\n\n> third\n\n- [ ] a');
    expect([...foldEvents(list?.events ?? []).notes.values()]).toEqual(['first\nsecond\n\nthird']);
  });

  it('have the same ids each time, so that they are there once', () => {
    const text = '# A\n## B\n> note\n- [x] b\n- [x] b\n- [ ] c';
    const ids = (words: string) =>
      take(words).map(({ checklist, events }) => [
        checklist.id,
        ...events.map(({ id }) => id),
        ...checklist.fixes.flatMap(({ id, steps }) => [id, ...steps.map((step) => step.id)]),
      ]);
    expect(ids(text)).toEqual(ids(text));
    expect(new Set(ids(text).flat()).size).toBe(8);
    expect(ids(text.replace('- [ ] c', '- [x] c'))[0]?.slice(0, 3)).toEqual(ids(text)[0]?.slice(0, 3));
  });
});

describe('what is no task list', () => {
  it.each([
    ['an article', '# Fix it\n\nFirst restart, then wait.\n\n- a list\n- of things'],
    ['boxes that are none', '[ ] one\n\n`- [ ] two`\n\n    - [ ] three'],
    ['nothing', ''],
  ])('%s says so', (_what, text) => {
    expect(faultOf(text)).toEqual({ kind: 'noTasks', line: null, place: '' });
  });

  it.each([
    ['quotations', '> '],
    ['brackets', '['],
    ['emphasis', '*a '],
    ['lists', '- '],
    ['code', '`'],
    ['links', '[a]('],
    ['half words', 'a**b'],
  ])('does not sink in %s without end', (_what, piece) => {
    expect(['noTasks', 'broken']).toContain(faultOf(piece.repeat(5000)).kind);
  });

  it('reads what is nested a hundred deep', () => {
    const deep = Array.from({ length: 100 }, (_, depth) => `${'  '.repeat(depth)}- [ ] a`).join('\n');
    expect(take(deep)[0]?.checklist.fixes[0]?.steps[0]?.substeps).toHaveLength(99);
  });

  it('names the section that is too long', () => {
    expect(faultOf('x'.repeat(4_000_001)).kind).toBe('tooLarge');
    expect(faultOf(`# A\n- [ ] a\n\n## B\n${'x'.repeat(200_001)}`)).toMatchObject({ kind: 'tooLarge', line: 4 });
  });

  it('takes no code for a heading', () => {
    expect(outline('# A\n```\n# no heading\n```\n- [ ] a')).toEqual([['A', ['A', 'a']]]);
  });
});

function faultOf(text: string): Fault {
  try {
    take(text);
  } catch (error) {
    if (error instanceof IncomingError) return error.fault;
    throw error;
  }
  throw new Error('It was taken in.');
}
