import fc from 'fast-check';
import type { Checklist, ProgressEvent } from '../../../src/core/types';
import { aChecklist, aFix, aStep } from '../../a-checklist';
import { someEvents } from '../../a-handout';
import { flat } from './content';

/** What means something to Markdown, HTML, Org, tables or calendars, whole and in pieces. */
const PIECES = [
  ...'*_`~[]()<>#+-=|\\:;,!?@$%^&{}\'"/.0123aZ \n',
  '- [x] ',
  '](x)',
  '![',
  '&amp;',
  '&#35;',
  '<b>',
  '</script>',
  '<!-- fixtrail: way=2 -->',
  '-->',
  'https://a.example/b_c',
  'www.a.example',
  'a_b@c.example',
  '#+end_quote',
  '* ',
  ':END:',
  '[[a][b]]',
  '\\\\',
  '``',
  '  ',
  '\r\n',
  '\u2028',
  'é',
  'ع',
  '中',
  '👩🏽‍🔧',
  '\u0000',
  '\u0085',
];

const piece = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...PIECES) },
  fc.string({ unit: 'binary', maxLength: 3 }),
);
/** Words as a page may have them: never nothing but spaces, and of more than marks that Org writes itself. */
const words = fc
  .array(piece, { minLength: 1, maxLength: 12 })
  .map((pieces) => pieces.join('').replaceAll('\u200B', ''))
  .filter((text) => flat(text) !== '');
/** What is typed: spaces inside count, those around it do not. */
const command = words
  .map((text) => text.replace(/[^\P{Cc}\t]|[\u2028\u2029]/gu, ' ').trim())
  .filter((text) => text !== '');

const step = fc.record({
  text: words,
  substeps: fc.array(words, { maxLength: 2 }),
  commands: fc.array(command, { maxLength: 2 }),
  /** What stands between the commands where the words name them; `null` where they do not. */
  between: fc.constantFrom(null, ' then ', ''),
  done: fc.boolean(),
});
const fix = fc.record({
  title: words,
  lead: fc.option(words.filter((text) => !/^\s*(?:Way|Option|One of these)/.test(text))),
  summary: words,
  /** Trimmed, as the field for notes gives it. */
  note: fc.option(words.map((text) => text.trim())),
  outcome: fc.option(fc.constantFrom('fixed', 'noHelp', 'skipped', 'notForDevice', 'worse')),
  steps: fc.array(step, { maxLength: 3 }),
});

/** Lists whose words are made of all that a format could take for something else than words, with what was done in them. */
export const anyList = fc
  .record({ title: words, fixes: fc.array(fix, { minLength: 1, maxLength: 3 }) })
  .map(({ title, fixes }): { checklist: Checklist; events: ProgressEvent[] } => {
    const made = fixes.map(({ title: name, summary, lead, steps }, at) =>
      aFix(
        `f${at}`,
        steps.map(({ text, substeps, commands, between }, index) =>
          aStep(`f${at}s${index}`, {
            text: between === null ? text : `${text} ${commands.join(between)} ${text}`,
            number: index + 1,
            lead: index === 0 ? lead : null,
            substeps,
            commands,
          }),
        ),
        { title: name, summary: steps.length === 0 ? summary : null },
      ),
    );
    const events = fixes.flatMap(({ note, outcome, steps }, at) => [
      ...steps.flatMap(({ done }, index) =>
        done ? [{ kind: 'done' as const, fixId: `f${at}`, stepId: `f${at}s${index}` }] : [],
      ),
      ...(outcome ? [{ kind: 'outcome' as const, fixId: `f${at}`, outcome }] : []),
      ...(note ? [{ kind: 'note' as const, fixId: `f${at}`, text: note }] : []),
    ]);
    return { checklist: aChecklist(made, { title }), events: someEvents('list', events) };
  });
