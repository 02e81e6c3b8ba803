import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { escapeMarkdown } from '../../../src/core/export/escape-markdown';
import { markdown } from '../../../src/core/export/markdown';
import { aChecklist, aFix, aStep } from '../../a-checklist';
import { aHandout, someEvents } from '../../a-handout';
import { readMarkdown } from './read-markdown';
import { everything, rightToLeft } from './rich-lists';

describe('Markdown', () => {
  it('is a list to tick, with all that was said beside it', () => {
    expect(markdown.render(aHandout([[everything.checklist, everything.events]]))).toBe(`\
# Printer: “offline”; 8 ways, all tried

<https://site.example/article>

## 1\\. cable

> The plug was loose.\\
> \\
> &#32;&#32;Twice; see “\\*” below.

**Did not help**, 2026-11-22 10:01 <!-- fixtrail: outcome=noHelp at=2026-11-22T10:01:00.000Z -->

- [x] Pull the plug, then run \`sfc /scannow\` as administrator.
- [ ] Put it back.
  - Hold the lid.
  - Type \`cd "C:\\Temp"\` and wait.
  \`\`\`
  for %i in (*) do (
    del "%i"
  )
  \`\`\`

## 2\\. reset

To begin with:

- [x] Hold the button.
- [x] Wait.

*One of these is enough* <!-- fixtrail: ways -->

Option 1: In the app <!-- fixtrail: way=1 -->

- [ ] Open the app.
- [ ] Tap Reset.

*Way 2* <!-- fixtrail: way=2 -->

- [ ] Push a pin into the hole.

In both cases: <!-- fixtrail: way=none -->

- [ ] Then start it.

## 3\\. Look at the lamp

> Nothing there.

- [x] See whether the lamp is red. <!-- fixtrail: prose -->

## 4\\. Check the server

**Skipped**, 2026-11-22 10:05 <!-- fixtrail: outcome=skipped at=2026-11-22T10:05:00.000Z -->

- [ ] Visit the page of the maker.
`);
  });

  it('says of no fix of prose that it is done because it was skipped, or only sells something', () => {
    const prose = aChecklist([aFix('skipped', []), aFix('advert', [], { promoted: true }), aFix('ticked', [])]);
    const said = someEvents('list', [
      { kind: 'outcome', fixId: 'skipped', outcome: 'skipped' },
      { kind: 'done', fixId: 'ticked', stepId: null },
    ]);
    const [list] = readMarkdown(markdown.render(aHandout([[prose, said]])));
    expect(list?.fixes.flatMap(({ items }) => items.map(({ done }) => done))).toEqual([false, false, true]);
  });

  it('names no address where there is none', () => {
    expect(markdown.render(aHandout([[aChecklist([aFix('a', [])], { url: '' })]]))).toMatch(/^# A title\n\n## 1/);
  });

  it('leaves plain text readable, and commands and addresses to the letter', () => {
    expect(escapeMarkdown('Go to Settings > General & tap A|B')).toBe('Go to Settings > General & tap A|B');
    expect(escapeMarkdown('See (https://a.example/b_c?d=*e*).')).toBe('See (<https://a.example/b_c?d=*e>\\*).');
  });

  it('keeps commands apart that touch', () => {
    const step = aStep('s', { text: 'Type :END:* now.', commands: [':END:', '*'] });
    const text = markdown.render(aHandout([[aChecklist([aFix('a', [step])])]]));
    expect(text).toContain('- [ ] Type `:END:`<!-- -->`*` now.');
    expect(readMarkdown(text)[0]?.fixes[0]?.items[0]?.commands).toEqual([':END:', '*']);
  });
});

describe('properties at the top, as Obsidian reads them', () => {
  const readProperties = (text: string) => parse(text.split('---\n')[1] ?? '');

  it('name the article, and when it was handed over', () => {
    const named = aChecklist([aFix('a', [])], { title: 'It\'s "broken": #1\u2028{x}' });
    const text = markdown.render(aHandout([[named]], { options: { frontMatter: true } }));
    expect(readProperties(text)).toEqual({
      title: named.title,
      source: 'https://site.example/article',
      created: '2026-11-22',
      tags: ['fixtrail'],
    });
    expect(readMarkdown(text.slice(text.indexOf('\n# ')))).toHaveLength(1);
  });

  it('name no single article above several', () => {
    const lists = [everything, rightToLeft].map(({ checklist }) => [checklist] as [typeof checklist]);
    expect(readProperties(markdown.render(aHandout(lists, { options: { frontMatter: true } })))).toEqual({
      created: '2026-11-22',
      tags: ['fixtrail'],
    });
  });
});
