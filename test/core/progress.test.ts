import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countProgress, isSettled } from '@/src/core/progress/count';
import { foldEvents } from '@/src/core/progress/fold';
import type { ProgressEvent, TickEvent } from '@/src/core/types';
import { aChecklist, aFix, aStep } from '../a-checklist';
import { runs } from '../runs';

let clock = 0;
const tick = (stepId: string | null, kind: 'done' | 'undone' = 'done'): TickEvent => {
  clock += 1;
  return { id: `e${clock}`, at: clock, checklistId: 'list', kind, fixId: 'fix', stepId };
};
const undo = (event: ProgressEvent): ProgressEvent => {
  clock += 1;
  return { id: `e${clock}`, at: clock, checklistId: 'list', kind: 'undo', eventId: event.id };
};
const doneAfter = (...events: ProgressEvent[]) => [...foldEvents(events).done];

describe('ticks', () => {
  it('a ticked step is done, an unticked one is not', () => {
    expect(doneAfter(tick('a'), tick('b'), tick('a', 'undone'))).toEqual(['b']);
  });

  it('a prose fix is ticked as a whole', () => {
    expect(doneAfter(tick(null))).toEqual(['fix']);
  });

  it('an undo takes back one event and shows the one before it', () => {
    const first = tick('a');
    const second = tick('a', 'undone');
    expect(doneAfter(first, second, undo(second))).toEqual(['a']);
  });

  it('an undo that is taken back is a redo', () => {
    const first = tick('a');
    const taken = undo(first);
    expect(doneAfter(first, taken, undo(taken))).toEqual(['a']);
  });

  it('what can be undone next is the last tick that still counts', () => {
    const first = tick('a');
    const second = tick('b');
    expect(foldEvents([first, second]).undoable).toEqual(second);
    expect(foldEvents([first, second, undo(second)]).undoable).toEqual(first);
    expect(foldEvents([]).undoable).toBeNull();
  });

  it('the order and number of arrivals do not matter', () => {
    const first = tick('a');
    const second = tick('a', 'undone');
    const third = tick('b');
    const events = [first, second, third, undo(third), tick('c')];
    const expected = foldEvents(events);
    fc.assert(
      fc.property(fc.shuffledSubarray(events, { minLength: events.length }), fc.subarray(events), (shuffled, again) => {
        expect(foldEvents([...shuffled, ...again])).toEqual(expected);
      }),
      runs(),
    );
  });
});

describe('counts', () => {
  const list = aChecklist([aFix('one', [aStep('a'), aStep('b')]), aFix('prose', [])]);

  it('a fix is open until all its steps are done; a prose fix until it is ticked', () => {
    const progress = foldEvents([tick('a')]);
    expect(countProgress(list, progress)).toMatchObject({ openFixes: 2, done: 1, total: 3 });
    const settled = foldEvents([tick('a'), tick('b'), { ...tick(null), fixId: 'prose' }]);
    expect(countProgress(list, settled)).toMatchObject({ openFixes: 0, done: 3, total: 3 });
    expect(list.fixes.every((fix) => isSettled(settled, fix))).toBe(true);
  });

  it('ticks of other lists do not count', () => {
    expect(countProgress(list, foldEvents([tick('of another list')]))).toMatchObject({
      openFixes: 2,
      done: 0,
      total: 3,
    });
  });
});
