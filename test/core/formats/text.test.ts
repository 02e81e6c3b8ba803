import { describe, expect, it } from 'vitest';
import type { ExportOptions } from '../../../src/core/export/format';
import { report } from '../../../src/core/export/report';
import { text } from '../../../src/core/export/text';
import { aHandout, someEvents } from '../../a-handout';
import { flat } from './content';
import { everything, hostile, manyScripts, richLists, rightToLeft } from './rich-lists';

describe('plain text', () => {
  it('reads like a list on paper', () => {
    expect(text.render(aHandout([[everything.checklist, everything.events]]))).toBe(`\
Printer: “offline”; 8 ways, all tried
https://site.example/article

1. cable
   Did not help
   Note: The plug was loose.

     Twice; see “*” below.
   [x] Pull the plug, then run sfc /scannow as administrator.
   [ ] Put it back.
       - Hold the lid.
       - Type cd "C:\\Temp" and wait.
       for %i in (*) do (
         del "%i"
       )

2. reset
   To begin with:
   [x] Hold the button.
   [x] Wait.
   One of these is enough
   Option 1: In the app
   [ ] Open the app.
   [ ] Tap Reset.
   Way 2
   [ ] Push a pin into the hole.
   In both cases:
   [ ] Then start it.

3. Look at the lamp
   Note: Nothing there.
   [x] See whether the lamp is red.

4. Check the server
   Skipped
   [ ] Visit the page of the maker.
`);
  });

  it.each(richLists)('has every step of a list $name, in its order, each in one line', ({ checklist, events }) => {
    const lines = text.render(aHandout([[checklist, events]])).split('\n');
    const steps = lines.flatMap((line) => /^ {3}\[[ x]\] (.*)$/.exec(line)?.[1] ?? []);
    expect(steps).toEqual(
      checklist.fixes.flatMap((fix) =>
        fix.steps.length > 0 ? fix.steps.map((step) => flat(step.text)) : [flat(fix.summary ?? fix.title)],
      ),
    );
  });

  it.each([text, report])('$id holds nothing that would control a terminal', (format) => {
    const handout = aHandout([[hostile.checklist, hostile.events]], {
      options: { device: 'a\u001b[31m\nb', address: true },
    });
    expect(format.render(handout)).not.toMatch(/[^\P{Cc}\n\t]/u);
  });

  it('keeps lists apart', () => {
    const both = text.render(aHandout([rightToLeft, manyScripts].map(({ checklist, events }) => [checklist, events])));
    expect(both).toContain(`\n\n\n${manyScripts.checklist.title}\n`);
  });
});

describe('the report', () => {
  const handOver = (options: Partial<ExportOptions> = {}) =>
    report.render(aHandout([[everything.checklist, everything.events]], { options }));

  it('says what was tried, what came of it, and what was not tried', () => {
    expect(handOver()).toBe(`\
What I already tried
2026-11-22 12:00

Printer: “offline”; 8 ways, all tried

Tried:
  - cable: Did not help (2026-11-22 10:01)
    [x] Pull the plug, then run sfc /scannow as administrator.
    [ ] Put it back.
    Note: The plug was loose.

      Twice; see “*” below.
  - reset
    [x] Hold the button.
    [x] Wait.
    [ ] Open the app.
    [ ] Tap Reset.
    [ ] Push a pin into the hole.
    [ ] Then start it.
  - Look at the lamp
    Note: Nothing there.

Not tried:
  - Check the server: Skipped (2026-11-22 10:05)
`);
  });

  it('names the device that was typed, and the address only when that is asked for', () => {
    expect(handOver({ device: '  Laptop X\n Windows 11 ', address: true })).toMatch(
      /^What I already tried\nDevice: Laptop X Windows 11\n2026-11-22 12:00\n\nPrinter: .*\nSource: https:\/\/site\.example\/article\n/,
    );
    expect(handOver({ device: 'Laptop' })).not.toContain('site.example');
  });

  it('holds no id of the list, of its fixes and steps, or of what was done', () => {
    const { checklist, events } = structuredClone({ checklist: manyScripts.checklist, events: manyScripts.events });
    checklist.id = 'id-of-list';
    for (const fix of checklist.fixes) fix.steps = fix.steps.map((step) => ({ ...step, id: `id-of-${step.id}` }));
    expect(report.render(aHandout([[checklist, events]]))).not.toMatch(/id-of|event/);
  });

  it('names what helped', () => {
    const events = someEvents('list', [{ kind: 'outcome', fixId: 'server', outcome: 'fixed' }]);
    const told = report.render(aHandout([[everything.checklist, events]]));
    expect(told).toContain('all tried\nSolved by: Check the server\n\nTried:\n  - Check the server: Fixed it (');
    expect(told).toContain('\n\nNot tried:\n  - cable\n  - reset\n  - Look at the lamp\n');
  });

  it('leaves a part out that would be empty', () => {
    const untouched = report.render(aHandout([[everything.checklist]]));
    expect(untouched).not.toContain('\nTried:');
    expect(untouched).toContain('\nNot tried:');
  });
});
