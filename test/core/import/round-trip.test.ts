import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { json } from '@/src/core/export/json';
import { markdown } from '@/src/core/export/markdown';
import { nameFixes, type UnnamedFix } from '@/src/core/extract/name-fixes';
import { createExchangeReader } from '@/src/core/import/exchange-reader';
import { readMarkdown } from '@/src/core/import/read-markdown';
import { judge } from '@/src/core/judge';
import type { KeptList } from '@/src/core/kept-list';
import { fingerprint } from '@/src/core/match/fingerprint';
import { finish } from '@/src/core/parts';
import { foldEvents } from '@/src/core/progress/fold';
import { isDone } from '@/src/core/progress/tickable';
import type { EventDraft, Outcome } from '@/src/core/types';
import { aHandout, NOW, someEvents } from '../../a-handout';
import { runs } from '../../runs';

const TIMEOUT_MS = 60_000;
const fail = (_where: string, error: unknown) => {
  throw error;
};

/** Words with all that any format could take for something else. */
const piece = fc.oneof(
  fc.constantFrom(
    'Restart',
    'your PC',
    '1.',
    '12)',
    '- [x]',
    '#',
    '##',
    '>',
    '*a*',
    '_b_',
    '`code`',
    '``',
    '[link](x)',
    '<b>',
    '<!--',
    '&amp;',
    '\\',
    '~~x~~',
    '|',
    '$x$',
    '==y==',
    '%%z%%',
    '打开设置',
    'أعد تشغيل',
    '🧑‍🔧',
    'é',
    '+',
    '=',
    '---',
    'Fix 3:',
    'Option 2:',
    'https://a.example/?b=c&d',
    'a@b.example',
    ':',
    '"quoted"',
    "'",
    '{',
    '}',
    '^',
    '!',
    '![x](y)',
    'http://x',
    'sfc /scannow',
    'C:\\Windows\\System32',
    'ipconfig /flushdns',
    'Press Win + R',
    'fixtrail: outcome=fixed',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
);
/** As pages give it: white space single, none at the ends, no letters that are none. */
const line = fc
  .array(piece, { minLength: 1, maxLength: 6 })
  .map((pieces) =>
    pieces
      .join(' ')
      .replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ')
      .trim(),
  )
  .filter((text) => text !== '');

const anchor = { tag: 'li', text: '', nth: 0 };
const step = fc.record({
  text: line,
  lead: fc.option(line, { freq: 4 }),
  substeps: fc.array(line, { maxLength: 2 }),
});
const fix = fc.record({
  title: line,
  summary: fc.option(line),
  steps: fc.array(step, { maxLength: 4 }),
  /** How many steps stand before the ways, in each of them, and how many after. */
  ways: fc.option(fc.record({ before: fc.nat(1), each: fc.integer({ min: 1, max: 2 }), after: fc.nat(1) })),
});

const list = fc
  .record({ title: line, fixes: fc.array(fix, { minLength: 1, maxLength: 4 }), hasAddress: fc.boolean() })
  .map(({ title, fixes, hasAddress }) => {
    const written = fixes.map(
      ({ title, summary, steps }): UnnamedFix => ({
        title,
        label: '',
        anchor,
        summary: steps.length > 0 || summary === title ? null : summary,
        steps: numberRuns(steps).map((step) => ({ ...step, html: '', anchor, images: [] })),
      }),
    );
    const judged = judge(nameFixes(written), title, fail).map((fix, index) => {
      const { ways = null } = fixes[index] ?? {};
      if (ways === null) return fix;
      const end = fix.steps.length - ways.after;
      const wayOf = (at: number) =>
        at < ways.before || at >= end ? null : 1 + Math.floor((at - ways.before) / ways.each);
      return { ...fix, steps: fix.steps.map((step, at) => ({ ...step, alternative: wayOf(at) })) };
    });
    return {
      schema: 3 as const,
      id: fingerprint(judged),
      title,
      url: hasAddress ? 'https://site.example/a?b=c' : '',
      source: hasAddress ? 'site.example' : '',
      language: 'en',
      platforms: [],
      fixes: judged,
    };
  });

/** Of each fix: what is ticked, what came of it, what was noted. */
const kept = fc
  .tuple(
    list,
    fc.array(fc.nat(50), { maxLength: 6 }),
    fc.array(fc.tuple(fc.nat(3), fc.constantFrom<Outcome>('fixed', 'noHelp', 'skipped', 'notForDevice', 'worse')), {
      maxLength: 2,
    }),
    fc.array(fc.tuple(fc.nat(3), fc.array(line, { minLength: 1, maxLength: 3 })), { maxLength: 2 }),
  )
  .map(([checklist, ticks, outcomes, notes]): KeptList => {
    const tickable = checklist.fixes.flatMap((fix): EventDraft[] =>
      fix.steps.length === 0
        ? [{ kind: 'done', fixId: fix.id, stepId: null }]
        : fix.steps.map((step) => ({ kind: 'done', fixId: fix.id, stepId: step.id })),
    );
    const fixAt = (at: number) => checklist.fixes[at % checklist.fixes.length]?.id ?? '';
    const drafts: EventDraft[] = [
      ...ticks.flatMap((at) => tickable[at % tickable.length] ?? []),
      ...outcomes.map(([at, outcome]): EventDraft => ({ kind: 'outcome', fixId: fixAt(at), outcome })),
      ...notes.map(([at, lines]): EventDraft => ({ kind: 'note', fixId: fixAt(at), text: lines.join('\n') })),
    ];
    return { checklist, events: someEvents(checklist.id, drafts) };
  });

describe('what is saved and taken in again', () => {
  it(
    'is the same in JSON',
    () => {
      fc.assert(
        fc.property(fc.array(kept, { minLength: 1, maxLength: 3 }), (lists) => {
          expect(takeJson(json.render(handOut(lists)))).toEqual(lists.map((list) => ({ ...list, isRetold: false })));
        }),
        runs(),
      );
    },
    TIMEOUT_MS,
  );

  it(
    'is the same in Markdown, in all that this carries',
    () => {
      fc.assert(
        fc.property(kept, fc.boolean(), (list, frontMatter) => {
          const text = markdown.render(handOut([list], { frontMatter }));
          const [taken, ...more] = takeMarkdown(text);
          expect(more).toEqual([]);
          expect(taken && carried(taken), text).toEqual(carried(list));
        }),
        runs(150),
      );
    },
    TIMEOUT_MS,
  );

  it(
    'is as many lists in Markdown as there were',
    () => {
      fc.assert(
        fc.property(fc.array(kept, { minLength: 1, maxLength: 3 }), (lists) => {
          const taken = takeMarkdown(markdown.render(handOut(lists)));
          expect(taken.map(carried)).toEqual(lists.map(carried));
        }),
        runs(50),
      );
    },
    TIMEOUT_MS,
  );
});

/** What Markdown says that it carries, and the ids that make it the same list. */
function carried({ checklist: { id, title, url, source, fixes }, events }: KeptList): unknown {
  const progress = foldEvents(events);
  return {
    id,
    title,
    url,
    source,
    fixes: fixes.map((fix) => ({
      id: fix.id,
      title: fix.title,
      summary: fix.summary,
      isDone: isDone(progress, fix),
      said: progress.outcomes.get(fix.id),
      note: progress.notes.get(fix.id),
      steps: fix.steps.map((step) => ({
        id: step.id,
        text: step.text,
        lead: step.lead,
        substeps: step.substeps,
        commands: step.commands,
        alternative: step.alternative,
        isDone: isDone(progress, step),
      })),
    })),
  };
}

function handOut(lists: readonly KeptList[], options = {}) {
  return aHandout(
    lists.map(({ checklist, events }) => [checklist, events]),
    { options },
  );
}

function takeJson(text: string) {
  const reader = createExchangeReader(NOW);
  const lists = text.split('\n').flatMap((line) => reader.read(line));
  return [...lists, ...finish(reader.end())];
}

function takeMarkdown(text: string) {
  return readMarkdown(text, { name: 'Pasted', now: NOW, report: fail });
}

/** As authors number: from 1 with each lead. */
function numberRuns<Step extends { lead: string | null }>(steps: readonly Step[]): (Step & { number: number })[] {
  let number = 0;
  return steps.map((step) => {
    number = step.lead === null ? number + 1 : 1;
    return { ...step, number };
  });
}
