import { marked, type Token } from 'marked';
import { describe, expect, it } from 'vitest';
import { exportFormats } from '@/src/core/export';
import { escapeMarkdown } from '@/src/core/export/escape-markdown';
import { fileName } from '@/src/core/export/file-name';
import { json } from '@/src/core/export/json';
import { markdown } from '@/src/core/export/markdown';
import { aChecklist, aFix, aStep } from '../a-checklist';
import { aHandout, someEvents } from '../a-handout';

const HOSTILE = [
  '1. Open *Settings* > [Wi-Fi](x)',
  '- [x] # <img src=x onerror=alert(1)>',
  '+ _under_ `code` ~~gone~~ \\ | a & b &amp; c',
  '= 中文步骤，دليل 🙂 _a_',
  '> quoted',
  '12) twelve',
  'two\nlines',
];

const list = aChecklist([
  aFix(
    'one',
    HOSTILE.map((text, index) =>
      aStep(`s${index}`, { text, number: index + 1, ...(index === 2 && { lead: 'To do *this*:' }) }),
    ),
  ),
  aFix('two', [aStep('t', { text: 'Restart', substeps: ['Hold <b>the</b> button', '- wait'] })]),
  aFix('prose', [], { title: 'Check [the] server', summary: 'Visit *the* page.' }),
]);
const events = someEvents('list', [{ kind: 'done', fixId: 'one', stepId: 's1' }]);

describe('Markdown', () => {
  const items = readTasks(marked.lexer(markdown.render(aHandout([[list, events]]))));

  it('gives every step and prose fix back through another parser, word for word', () => {
    const texts = items.map(({ text }) => text);
    expect(texts).toEqual([...HOSTILE.map((text) => text.replace('\n', ' ')), 'Restart', 'Visit *the* page.']);
  });

  it('says which are done', () => {
    expect(items.filter(({ checked }) => checked).map(({ text }) => text)).toEqual([HOSTILE[1]]);
  });

  it('says of no fix of prose that it is done because it was skipped, or only sells something', () => {
    const prose = aChecklist([aFix('skipped', []), aFix('advert', [], { promoted: true }), aFix('ticked', [])]);
    const said = someEvents('list', [
      { kind: 'outcome', fixId: 'skipped', outcome: 'skipped' },
      { kind: 'done', fixId: 'ticked', stepId: null },
    ]);
    const tasks = readTasks(marked.lexer(markdown.render(aHandout([[prose, said]]))));
    expect(tasks.map(({ checked }) => checked)).toEqual([false, false, true]);
  });

  it('keeps fixes as headings, leads as paragraphs and substeps as nested items', () => {
    expect(markdown.render(aHandout([[list, events]]))).toContain(
      '## 3\\. Check \\[the\\] server\n\n- [ ] Visit \\*the\\* page.',
    );
    expect(markdown.render(aHandout([[list, events]]))).toContain('\n\nTo do \\*this\\*:\n\n- [ ] ');
    expect(markdown.render(aHandout([[list, events]]))).toContain(
      '- [ ] Restart\n  - Hold \\<b>the\\</b> button\n  - \\- wait\n',
    );
  });

  it('leaves plain text readable', () => {
    expect(escapeMarkdown('Go to Settings > General & tap A|B')).toBe('Go to Settings > General & tap A|B');
  });
});

describe('JSON', () => {
  it('is each list in its line, with its events and what they come to', () => {
    const file = json.render(aHandout([[list, events], [list]]));
    const progress = { title: '', done: ['s1'], outcomes: [], notes: [], solvedBy: null };
    expect(JSON.parse(file)).toEqual({
      format: 'fixtrail',
      version: 2,
      savedAt: '2026-11-22T12:00:00.000Z',
      lists: [
        { checklist: list, events, progress },
        { checklist: list, events: [], progress: { ...progress, done: [] } },
      ],
    });
    expect(file.split('\n')).toHaveLength(5);
  });
});

describe('file names', () => {
  it.each([
    ['Wi-Fi: "no internet"?', 'Wi-Fi no internet.md'],
    ['a/b\\c|d<e>f*g', 'a b c d e f g.md'],
    ['CON', 'checklist.md'],
    ['   ...', 'checklist.md'],
    ['中文 🙂', '中文 🙂.md'],
    ['x'.repeat(200), `${'x'.repeat(60)}.md`],
  ])('%j is saved as %j', (title, name) => {
    expect(fileName(aHandout([[{ ...list, title }]]), markdown)).toBe(name);
  });
});

it('formats have unique ids and file names', () => {
  const names = exportFormats.map(({ suffix, extension }) => suffix + extension);
  expect(new Set(names).size).toBe(exportFormats.length);
  expect(new Set(exportFormats.map(({ id }) => id)).size).toBe(exportFormats.length);
});

function readTasks(tokens: Token[]): { text: string; checked: boolean }[] {
  return tokens.flatMap((token) => {
    if (token.type !== 'list') return [];
    return token.items.map((item: { checked?: boolean; tokens: Token[] }) => ({
      checked: Boolean(item.checked),
      text: readInline(item.tokens.filter(({ type }) => type === 'text')),
    }));
  });
}

/** What a reader would see: escapes and entities undone, nothing taken for markup. */
function readInline(tokens: Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'html' && /^<!-- fixtrail: /.test(token.raw)) return '';
      if ('tokens' in token && token.tokens) return readInline(token.tokens);
      if (token.type !== 'text' && token.type !== 'escape') return `<<${token.type}>>`;
      return 'text' in token ? String(token.text) : '';
    })
    .join('')
    .trim();
}
