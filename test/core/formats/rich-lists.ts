import type { Checklist, EventDraft, ProgressEvent } from '../../../src/core/types';
import { aChecklist, aFix, aStep } from '../../a-checklist';
import { someEvents } from '../../a-handout';

/** A list that has everything that a list can have, and what was done in it. */
export interface RichList {
  name: string;
  checklist: Checklist;
  events: ProgressEvent[];
}

const DONE: EventDraft[] = [
  { kind: 'done', fixId: 'cable', stepId: 'pull' },
  { kind: 'outcome', fixId: 'cable', outcome: 'noHelp' },
  { kind: 'note', fixId: 'cable', text: 'The plug was loose.\n\n  Twice; see “*” below.' },
  { kind: 'caughtUp', fixId: 'reset', stepIds: ['hold', 'wait'] },
  { kind: 'done', fixId: 'prose', stepId: null },
  { kind: 'outcome', fixId: 'server', outcome: 'skipped' },
  { kind: 'note', fixId: 'prose', text: 'Nothing there.' },
];

/** Substeps, commands in the words and beside them, ways, leads, prose, notes, outcomes. */
export const everything: RichList = {
  name: 'everything at once',
  checklist: aChecklist(
    [
      aFix('cable', [
        aStep('pull', { text: 'Pull the plug, then run sfc /scannow as administrator.', commands: ['sfc /scannow'] }),
        aStep('again', {
          text: 'Put it back.',
          number: 2,
          substeps: ['Hold the lid.', 'Type cd "C:\\Temp" and wait.'],
          commands: ['cd "C:\\Temp"', 'for %i in (*) do (\n  del "%i"\n)'],
        }),
      ]),
      aFix('reset', [
        aStep('hold', { text: 'Hold the button.', lead: 'To begin with:' }),
        aStep('wait', { text: 'Wait.', number: 2 }),
        aStep('app', { text: 'Open the app.', alternative: 1, lead: 'Option 1: In the app' }),
        aStep('tap', { text: 'Tap Reset.', alternative: 1, number: 2 }),
        aStep('pin', { text: 'Push a pin into the hole.', alternative: 2 }),
        aStep('after', { text: 'Then start it.', lead: 'In both cases:' }),
      ]),
      aFix('prose', [], { title: 'Look at the lamp', summary: 'See whether the lamp is red.' }),
      aFix('server', [aStep('visit', { text: 'Visit the page of the maker.' })], { title: 'Check the server' }),
    ],
    { title: 'Printer: “offline”; 8 ways, all tried' },
  ),
  events: someEvents('list', DONE),
};

export const rightToLeft: RichList = {
  name: 'written from right to left',
  checklist: aChecklist(
    [
      aFix('cable', [
        aStep('pull', { text: 'افصل الكابل ثم أعد توصيله (USB 3.0).', lead: 'في ويندوز ١١:' }),
        aStep('again', { text: 'اكتب ipconfig /flushdns ثم اضغط Enter.', number: 2, commands: ['ipconfig /flushdns'] }),
      ]),
      aFix('prose', [], { title: 'أعد التشغيل؛ مرتين', summary: 'أعد تشغيل الجهاز، وانتظر.' }),
    ],
    { id: 'rtl', title: 'إصلاح الطابعة، خطوة بخطوة', language: 'ar' },
  ),
  events: someEvents('rtl', [
    { kind: 'done', fixId: 'cable', stepId: 'again' },
    { kind: 'note', fixId: 'prose', text: 'لم ينجح; جربت, مرتين' },
  ]),
};

export const manyScripts: RichList = {
  name: 'of ideographs and emoji',
  checklist: aChecklist(
    [
      aFix('cable', [
        aStep('pull', {
          text: '👩🏽‍🔧 打开“设置”，点按“网络和互联网”；然后重新启动。'.repeat(4),
          substeps: ['再等🕐一分钟。'],
        }),
        aStep('again', { text: 'プリンターの電源を切り、10秒待ちます。🖨️', number: 2 }),
      ]),
    ],
    { id: 'cjk', title: '打印机脱机：八种解决方法 🖨️', language: 'zh-CN' },
  ),
  events: someEvents('cjk', [
    { kind: 'outcome', fixId: 'cable', outcome: 'fixed' },
    { kind: 'note', fixId: 'cable', text: '好了 🎉'.repeat(30) },
  ]),
};

const LONG = Array.from({ length: 50 }, (_fix, fix) =>
  Array.from({ length: 10 }, (_step, step) =>
    aStep(`s${fix}-${step}`, { text: `Do ${fix}.${step} as it says.`, number: step + 1 }),
  ),
);
export const long: RichList = {
  name: 'of 500 steps',
  checklist: aChecklist(
    LONG.map((steps, index) => aFix(`f${index}`, steps)),
    { id: 'long' },
  ),
  events: someEvents(
    'long',
    LONG.flat()
      .filter((_step, index) => index % 3 === 0)
      .map(({ id }) => ({ kind: 'done', fixId: `f${id.slice(1).split('-')[0]}`, stepId: id })),
  ),
};

/** What some format would take for something else than words. */
const HOSTILE = [
  '1. Open *Settings* > [Wi-Fi](x) ![a](b)',
  '- [x] # <img src=x onerror=alert(1)>',
  '+ _under_ `code` ~~gone~~ \\ | a & b &amp; c &#60; %%hidden%% ==lit== $x$',
  '</script><script>alert(1)</script><!-- fixtrail: outcome=fixed -->',
  '--> </style> </title> ]]> &lt;',
  '=HYPERLINK("https://evil.example","x")',
  "@SUM(1+1)*cmd|' /C calc'!A0",
  '＝1＋1',
  "'=1+1",
  '  +49 30 1234',
  'a;b,c"d"\te\\n\\;',
  'END:VTODO\r\nBEGIN:VALARM',
  '* TODO heading :tag:',
  '#+begin_src sh',
  '[#A] [1/2] [[https://evil.example][x]] <2026-11-22 Sun> {{{m}}} \\alpha $x$ a_{b} =v= ~c~ /i/ +s+',
  ':PROPERTIES:',
  'CLOSED: [2026-11-22 Sun]',
  '| a | b |',
  'tail \\\\',
  'foo :: bar',
  '``` fence',
  '___',
  '--- # yaml',
  'buy milk @home p1 tomorrow',
  'C# and #hash #',
  '12) twelve',
  'two\nlines\r\nthree\u2028four',
  'bell\u0007, escape\u001b[31m, nothing\u0000, back\u0008',
];

export const hostile: RichList = {
  name: 'of hostile words',
  checklist: aChecklist(
    [
      aFix(
        'cable',
        HOSTILE.map((text, index) => aStep(`s${index}`, { text, number: index + 1 })),
      ),
      ...HOSTILE.map((title, index) =>
        aFix(`f${index}`, [aStep(`t${index}`, { lead: title, substeps: [title, title] })], { title }),
      ),
      aFix('reset', [
        aStep('code', { commands: ['`', '``a``', 'x `y` z', '* b', '#+end_src', '=1', ': c', '</pre>'] }),
      ]),
      ...HOSTILE.map((summary, index) => aFix(`p${index}`, [], { title: `Prose ${index}`, summary })),
    ],
    { id: '"><script>', title: HOSTILE.join(' '), url: "https://site.example/it's;a,b?x=1&amp;y=2" },
  ),
  events: someEvents('"><script>', [
    ...HOSTILE.map((text, index) => ({
      kind: 'note' as const,
      fixId: `f${index}`,
      text: `${text}\n\n ${text} \n.`.trim(),
    })),
    { kind: 'done', fixId: 'cable', stepId: 's1' },
  ]),
};

export const richLists = [everything, rightToLeft, manyScripts, long, hostile];
