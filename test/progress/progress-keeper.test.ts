import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { foldEvents } from '@/src/core/progress/fold';
import type { ProgressEvent, SaveResult } from '@/src/core/types';
import { createProgressKeeper } from '@/src/progress/progress-keeper';
import { aChecklist, aFix, aStep } from '../a-checklist';

const step = aStep('a');
const fix = aFix('one', [step, aStep('b')]);
const checklist = aChecklist([fix]);

/** A keeper over a store that answers what the test says, one answer a write. */
function aKeeper({ answers = [], stored = [] }: { answers?: (SaveResult | Error)[]; stored?: ProgressEvent[] } = {}) {
  const written: ProgressEvent[] = [];
  const states: string[] = [];
  const keeper = createProgressKeeper({
    checklist,
    load: async () => ({ events: stored, isPrivate: false }),
    save: async (event) => {
      const answer = answers.shift() ?? 'saved';
      if (answer instanceof Error) throw answer;
      if (answer === 'saved') written.push(event);
      return answer;
    },
    onChange: () => states.push(keeper.read().save),
  });
  return { keeper, written, states };
}
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('a tick', () => {
  it('is on screen at once and said to be saved only after the write', async () => {
    const { keeper, states } = aKeeper();
    keeper.add({ kind: 'done', fixId: 'one', stepId: 'a' });
    expect(keeper.read().progress.done.has('a')).toBe(true);
    expect(keeper.read().save).toBe('saving');
    await settled();
    expect(keeper.read().save).toBe('saved');
    expect(states.indexOf('saved')).toBeGreaterThan(states.indexOf('saving'));
  });

  it.each(['full', 'failed'] as const)(
    'that ends as %s stays on screen, says so, and is saved by trying again',
    async (answer) => {
      const { keeper, written } = aKeeper({ answers: [answer] });
      keeper.add({ kind: 'done', fixId: 'one', stepId: 'a' });
      await settled();
      expect(keeper.read()).toMatchObject({ save: answer });
      expect(keeper.read().progress.done.has('a')).toBe(true);
      keeper.retry();
      await settled();
      expect(keeper.read().save).toBe('saved');
      expect(foldEvents(written).done).toEqual(new Set(['a']));
    },
  );

  it('that nobody answers says that the extension was updated, if it was', async () => {
    const { keeper } = aKeeper({ answers: [new Error('Extension context invalidated.')] });
    const id = vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(undefined as never);
    keeper.add({ kind: 'done', fixId: 'one', stepId: 'a' });
    await settled();
    id.mockRestore();
    expect(keeper.read().save).toBe('cut-off');
    expect(keeper.read().progress.done.has('a')).toBe(true);
  });

  it('that could not be saved goes before the next one', async () => {
    const { keeper, written } = aKeeper({ answers: ['failed'] });
    keeper.add({ kind: 'done', fixId: 'one', stepId: 'a' });
    await settled();
    keeper.add({ kind: 'undone', fixId: 'one', stepId: 'a' });
    await settled();
    expect(written.map(({ kind }) => kind)).toEqual(['done', 'undone']);
    expect(keeper.read().progress.done.size).toBe(0);
  });
});

it('undo takes back the last tick, and does nothing without one', async () => {
  const { keeper, written } = aKeeper();
  keeper.undo();
  keeper.add({ kind: 'done', fixId: 'one', stepId: 'a' });
  keeper.undo();
  await settled();
  expect(keeper.read().progress.done.size).toBe(0);
  expect(written.map(({ kind }) => kind)).toEqual(['done', 'undo']);
});

it('what is stored with a later clock does not win over what is ticked now', async () => {
  const future = {
    id: 'f',
    at: Date.now() + 86_400_000,
    checklistId: 'list',
    kind: 'done',
    fixId: 'one',
    stepId: 'a',
  } as const;
  const { keeper } = aKeeper({ stored: [future] });
  await keeper.load();
  expect(keeper.read().progress.done.has('a')).toBe(true);
  keeper.add({ kind: 'undone', fixId: 'one', stepId: 'a' });
  expect(keeper.read().progress.done.has('a')).toBe(false);
});

it('what another view stored counts once, however often it is heard', async () => {
  const event = { id: 'x', at: 1, checklistId: 'list', kind: 'done', fixId: 'one', stepId: 'b' } as const;
  const { keeper } = aKeeper({ stored: [event] });
  await keeper.load();
  keeper.receive({ event, url: checklist.url, isPrivate: false });
  await keeper.load();
  expect(keeper.read().progress.done).toEqual(new Set(['b']));
});

describe('what another view stored', () => {
  const event = { id: 'x', at: 1, checklistId: 'list', kind: 'done', fixId: 'one', stepId: 'b' } as const;
  const { url } = checklist;

  it.each([
    { what: 'in this list at another address', appended: { event, url: 'https://copy.example/', isPrivate: false } },
    {
      what: 'in another version at the same address',
      appended: { event: { ...event, checklistId: 'edited' }, url, isPrivate: false },
    },
  ])('$what belongs to it', async ({ appended }) => {
    const { keeper } = aKeeper();
    await keeper.load();
    keeper.receive(appended);
    expect(keeper.read().progress.done).toEqual(new Set(['b']));
  });

  it.each([
    {
      what: 'in another list',
      appended: { event: { ...event, checklistId: 'other' }, url: 'https://other.example/', isPrivate: false },
    },
    { what: 'in a private window', appended: { event, url: '', isPrivate: true } },
  ])('$what does not', async ({ appended }) => {
    const { keeper } = aKeeper();
    await keeper.load();
    keeper.receive(appended);
    expect(keeper.read().progress.done.size).toBe(0);
  });

  it('is not lost when it is heard of while the store is read', async () => {
    const { keeper } = aKeeper();
    const loading = keeper.load();
    keeper.receive({ event, url, isPrivate: false });
    await loading;
    expect(keeper.read().progress.done).toEqual(new Set(['b']));
  });
});

describe('after a list was deleted', () => {
  it('what was stored of it is gone, and what is not stored yet stays', async () => {
    const stored: ProgressEvent[] = [{ id: 'x', at: 1, checklistId: 'list', kind: 'done', fixId: 'one', stepId: 'b' }];
    const { keeper } = aKeeper({ stored, answers: ['failed'] });
    await keeper.load();
    keeper.add({ kind: 'done', fixId: 'one', stepId: 'a' });
    await settled();
    stored.length = 0;
    await keeper.load();
    expect(keeper.read().progress.done).toEqual(new Set(['a']));
  });
});
