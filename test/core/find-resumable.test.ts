import { describe, expect, it } from 'vitest';
import type { KeptList } from '@/src/core/kept-list';
import { findResumable } from '@/src/core/progress/find-resumable';
import { foldEvents } from '@/src/core/progress/fold';
import { readPosition } from '@/src/core/progress/read-position';
import type { ProgressEvent } from '@/src/core/types';
import { aChecklist, aFix, aStep } from '../a-checklist';

const HOUR = 3_600_000;
const NOW = 1000 * HOUR;

/** A list of three steps, of which the first was ticked some hours ago. */
function aList(
  id: string,
  hoursAgo: number,
  { restarts = [] as string[], more = [] as ProgressEvent[] } = {},
): KeptList {
  const steps = ['a', 'b', 'c'].map((step) => aStep(step, { restarts: restarts.includes(step) }));
  const checklist = aChecklist([aFix('one', steps)], { id, url: `https://${id}.example/` });
  return { checklist, events: [anEvent(id, { at: NOW - hoursAgo * HOUR, kind: 'done', stepId: 'a' }), ...more] };
}

function anEvent(checklistId: string, more: object): ProgressEvent {
  return { id: JSON.stringify(more), at: NOW - HOUR, checklistId, fixId: 'one', ...more } as ProgressEvent;
}
const choose = (...lists: KeptList[]) => findResumable(lists, NOW)?.checklist.id ?? null;

describe('after a restart', () => {
  it('goes on with the list that was last worked on', () => {
    expect(choose(aList('older', 9), aList('newer', 2), aList('oldest', 40))).toBe('newer');
  });

  it.each([
    { what: 'that restarts the device next', restarts: ['b'] },
    { what: 'that has just restarted it', restarts: ['a'] },
  ])('goes on first with one $what', ({ restarts }) => {
    expect(choose(aList('newer', 2), aList('restarting', 9, { restarts }))).toBe('restarting');
    expect(choose(aList('newer', 2), aList('other', 9, { restarts: ['c'] }))).toBe('newer');
  });

  it.each([
    { what: 'older than three days', list: aList('list', 73) },
    { what: 'solved', list: aList('list', 2, { more: [anEvent('list', { kind: 'outcome', outcome: 'fixed' })] }) },
    {
      what: 'finished',
      list: aList('list', 2, { more: [anEvent('list', { kind: 'caughtUp', stepIds: ['b', 'c'] })] }),
    },
    {
      what: 'in which nothing was done but a name given',
      list: { ...aList('list', 2), events: [anEvent('list', { kind: 'renamed', title: 'Mine' })] },
    },
  ])('leaves a list alone that is $what', ({ list }) => {
    expect(choose(list)).toBeNull();
  });
});

it('says which step of how many comes next', () => {
  const { checklist, events } = aList('list', 1);
  expect(readPosition(checklist, foldEvents(events))).toMatchObject({
    number: 2,
    total: 3,
    place: { step: { id: 'b' } },
  });
});
