import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../scripts/open/handout-words';
import { createHandout } from '../../src/core/export/create-handout';
import { DEFAULT_OPTIONS } from '../../src/core/export/format';
import { cutList, type Scope } from '../../src/core/export/scope';
import { foldEvents } from '../../src/core/progress/fold';
import type { EventDraft } from '../../src/core/types';
import { aChecklist, aFix, aStep } from '../a-checklist';
import { NOW, someEvents } from '../a-handout';
import { runs } from '../runs';
import { anyList } from './formats/any-list';

const checklist = aChecklist([
  aFix('one', [
    aStep('a', { lead: 'On Windows 10:' }),
    aStep('b', { number: 2 }),
    aStep('c', { number: 3 }),
    aStep('d', { lead: 'On Windows 11:' }),
  ]),
  aFix('two', [aStep('e', { alternative: 1 }), aStep('f', { alternative: 2 }), aStep('buy', { promoted: true })]),
  aFix('prose', []),
  aFix('said', [aStep('g'), aStep('h')]),
  aFix('advert', [], { promoted: true }),
]);

const DRAFTS: EventDraft[] = [
  { kind: 'done', fixId: 'one', stepId: 'a' },
  { kind: 'done', fixId: 'said', stepId: 'g' },
  { kind: 'outcome', fixId: 'said', outcome: 'noHelp' },
  { kind: 'note', fixId: 'one', text: 'Loose.' },
  { kind: 'done', fixId: 'two', stepId: 'e' },
  { kind: 'undo', eventId: 'list-event-4' },
  { kind: 'renamed', title: 'Mine' },
];
const events = someEvents('list', DRAFTS);

/** What is left: ids of fixes, each with those of its steps. */
function left(scope: Scope, list = { checklist, events }): Record<string, string[]> | null {
  const cut = cutList(list, scope);
  return cut && Object.fromEntries(cut.checklist.fixes.map(({ id, steps }) => [id, steps.map((step) => step.id)]));
}

const select = (...ids: string[]): Scope => ({ kind: 'selection', ids: new Set(ids) });

describe('what is handed over', () => {
  it('is everything, as it is', () => {
    expect(cutList({ checklist, events }, { kind: 'everything' })).toEqual({ checklist, events });
  });

  it('is what is open: not what is done, said, sold or one of several ways too many', () => {
    expect(left({ kind: 'open' })).toEqual({ one: ['b', 'c', 'd'], two: ['e'], prose: [] });
  });

  it('is one fix', () => {
    expect(left({ kind: 'fix', fixId: 'said' })).toEqual({ said: ['g', 'h'] });
    expect(left({ kind: 'fix', fixId: 'none' })).toBeNull();
  });

  it('is what was selected, in the order of the list', () => {
    expect(left(select('prose', 'buy', 'b'))).toEqual({ one: ['b'], two: ['buy'], prose: [] });
    expect(left(select('one'))).toBeNull();
  });

  it('says of the first step that is left what introduced its run, and of no other', () => {
    const leads = cutList({ checklist, events }, select('b', 'c', 'd'))?.checklist.fixes[0]?.steps.map(
      ({ lead }) => lead,
    );
    expect(leads).toEqual(['On Windows 10:', null, 'On Windows 11:']);
  });

  it('takes only the events along that concern it, or the whole list', () => {
    const kept = (scope: Scope) => cutList({ checklist, events }, scope)?.events.map(({ id }) => id.split('-')[2]);
    expect(kept(select('b'))).toEqual(['3', '6']);
    expect(kept(select('e'))).toEqual(['4', '5', '6']);
    expect(kept({ kind: 'fix', fixId: 'said' })).toEqual(['1', '2', '6']);
  });

  it('takes a redo along with what it brings back, and no undo of what is not known', () => {
    const more = someEvents('list', [
      ...DRAFTS,
      { kind: 'undo', eventId: 'list-event-5' },
      { kind: 'undo', eventId: 'gone' },
    ]);
    const cut = cutList({ checklist, events: more }, select('e'));
    expect(cut?.events.map(({ id }) => id.split('-')[2])).toEqual(['4', '5', '6', '7']);
    expect(foldEvents(cut?.events ?? []).done.has('e')).toBe(true);
  });

  it('ends where undos go round in a circle', () => {
    const circle = someEvents('list', [
      { kind: 'undo', eventId: 'list-event-1' },
      { kind: 'undo', eventId: 'list-event-0' },
    ]);
    expect(cutList({ checklist, events: circle }, select('a'))?.events).toEqual([]);
  });

  it('has of what is left the same ticks, outcomes and notes as the whole list, whatever is selected', () => {
    fc.assert(
      fc.property(anyList, fc.func(fc.boolean()), (list, isChosen) => {
        const ids = list.checklist.fixes.flatMap(({ id, steps }) => [id, ...steps.map((step) => step.id)]);
        const cut = cutList(list, { kind: 'selection', ids: new Set(ids.filter((id) => isChosen(id))) });
        const [whole, part] = [list.events, cut?.events ?? []].map(foldEvents);
        for (const fix of cut?.checklist.fixes ?? []) {
          expect(part?.outcomes.get(fix.id)).toEqual(whole?.outcomes.get(fix.id));
          expect(part?.notes.get(fix.id)).toBe(whole?.notes.get(fix.id));
          for (const { id } of fix.steps) expect(part?.done.has(id)).toBe(whole?.done.has(id));
        }
      }),
      runs(),
    );
  });

  it('leaves out lists of which nothing is left, and is nothing when none is', () => {
    const done = {
      checklist: aChecklist([aFix('x', [aStep('y')])]),
      events: someEvents('list', [{ kind: 'done', fixId: 'x', stepId: 'y' }]),
    };
    const open = (lists: (typeof done)[]) => createHandout(lists, { kind: 'open' }, DEFAULT_OPTIONS, ENGLISH, NOW);
    expect(open([done, { checklist, events }])?.lists.map(({ progress }) => progress.title)).toEqual(['Mine']);
    expect(open([done])).toBeNull();
  });
});
