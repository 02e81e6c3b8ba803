import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldEvents, type Progress } from '@/src/core/progress/fold';
import type { EventDraft, ProgressEvent } from '@/src/core/types';
import { runs } from '../runs';
import { type Change, ProgressModel } from './progress-model';

const FIXES = ['one', 'two', 'prose'] as const;
const STEPS: Record<string, string[]> = { one: ['a', 'b', 'c'], two: ['d', 'e'], prose: [] };

/** Writes events as every view does: later than all that it knows. */
class Writer {
  static #count = 0;
  readonly events: ProgressEvent[] = [];

  add(draft: EventDraft): void {
    Writer.#count += 1;
    const at = Math.max(0, ...this.events.map((event) => event.at)) + 1;
    // Ids have no order: those of browsers are random.
    const id = `${(Writer.#count * 7919) % 10007}-${Writer.#count}`;
    this.events.push({ ...draft, id, at, checklistId: 'list' } as ProgressEvent);
  }

  undo(): boolean {
    const { undoable } = foldEvents(this.events);
    if (undoable) this.add({ kind: 'undo', eventId: undoable.id });
    return undoable !== null;
  }

  redo(): boolean {
    const { redoable } = foldEvents(this.events);
    if (redoable) this.add({ kind: 'undo', eventId: redoable.undo.id });
    return redoable !== null;
  }

  take(others: readonly ProgressEvent[]): void {
    this.events.push(...others);
  }
}

/** What a reader sees of a progress, without times. */
function readSaid(progress: Progress) {
  return {
    done: [...progress.done].sort(),
    outcomes: [...progress.outcomes].map(([fixId, { outcome }]) => [fixId, outcome]).sort(),
    notes: [...progress.notes].sort(),
    timers: [...progress.timers].sort(),
    platform: progress.platform,
    title: progress.title,
    lastTouched: progress.lastTouched,
    solvedBy: progress.solvedBy,
    canUndo: progress.undoable !== null,
    canRedo: progress.redoable !== null,
  };
}

const EMPTY = readSaid(foldEvents([]));

const aFixId = fc.constantFrom(...FIXES);
const aTickable = aFixId.chain((fixId) => fc.record({ fixId: fc.constant(fixId), stepId: stepOf(fixId) }));
const aStepped = fc
  .constantFrom('one', 'two')
  .chain((fixId) => fc.record({ fixId: fc.constant(fixId), stepId: fc.constantFrom(...(STEPS[fixId] ?? [])) }));
function stepOf(fixId: string): fc.Arbitrary<string | null> {
  return fc.constantFrom(...(STEPS[fixId]?.length ? STEPS[fixId] : [null]));
}

const aChange: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(fc.constantFrom('done' as const, 'undone' as const), aTickable).map(([kind, at]) => ({ kind, ...at })),
  fc.subarray(['a', 'b', 'c']).map((stepIds) => ({ kind: 'caughtUp' as const, fixId: 'one', stepIds })),
  fc.record({
    kind: fc.constant('outcome' as const),
    fixId: aFixId,
    outcome: fc.constantFrom('fixed', 'noHelp', 'skipped', 'notForDevice', 'worse', null),
  }),
  fc.record({ kind: fc.constant('note' as const), fixId: aFixId, text: fc.constantFrom('', 'it hums', 'no change') }),
  fc.record({ kind: fc.constant('reset' as const), fixId: fc.option(aFixId) }),
  fc.record({ kind: fc.constant('platform' as const), platform: fc.constantFrom('android', 'windows-11', null) }),
  fc.record({ kind: fc.constant('renamed' as const), title: fc.constantFrom('', 'The printer upstairs') }),
);

type Command = fc.Command<ProgressModel, Writer>;

/** A command that can be done at any time, and is looked at right after. */
function command(name: string, inModel: (model: ProgressModel) => void, inFold: (writer: Writer) => void): Command {
  return {
    check: () => true,
    run: (model, writer) => {
      inModel(model);
      inFold(writer);
      expect(readSaid(foldEvents(writer.events))).toEqual(model.read());
    },
    toString: () => name,
  };
}

const commands = fc.commands(
  [
    aChange.map((change) =>
      command(
        JSON.stringify(change),
        (model) => model.change(change),
        (writer) => writer.add(change),
      ),
    ),
    fc.tuple(aStepped, fc.constantFrom(1000, 2000, null)).map(([{ fixId, stepId }, endsAt]) =>
      command(
        `timer of ${stepId} to ${endsAt}`,
        (model) => model.time(fixId, stepId, endsAt),
        (writer) => writer.add({ kind: 'timer', fixId, stepId, endsAt }),
      ),
    ),
    // Twice as often as one change of many: most of what can go wrong needs several in a row.
    ...[1, 2].flatMap(() => [
      fc.constant(
        command(
          'undo',
          (model) => model.undo(),
          (writer) => writer.undo(),
        ),
      ),
      fc.constant(
        command(
          'redo',
          (model) => model.redo(),
          (writer) => writer.redo(),
        ),
      ),
    ]),
  ],
  { maxCommands: 60 },
);

const someChanges = fc.array(aChange, { minLength: 1, maxLength: 12 });

function written(changes: readonly Change[]): Writer {
  const writer = new Writer();
  for (const change of changes) writer.add(change);
  return writer;
}

const times = (count: number, act: () => unknown) => Array.from({ length: count }, act);

describe('a list of events', () => {
  it('comes to what a pile of earlier and one of later states come to, whatever the reader does', () => {
    fc.assert(
      fc.property(commands, (all) => fc.modelRun(() => ({ model: new ProgressModel(), real: new Writer() }), all)),
      runs(300),
    );
  });

  it('comes to the same in every order of arrival, however often its events arrive', () => {
    fc.assert(
      fc.property(commands, fc.infiniteStream(fc.nat()), (all, numbers) => {
        const writer = new Writer();
        fc.modelRun(() => ({ model: new ProgressModel(), real: writer }), all);
        const drawn = writer.events.map((event) => ({ event, place: numbers.next().value ?? 0 }));
        const shuffled = drawn.sort((a, b) => a.place - b.place).map(({ event }) => event);
        const again = shuffled.filter((_event, index) => index % 3 === 0);
        expect(foldEvents([...shuffled, ...again])).toEqual(foldEvents(writer.events));
      }),
      runs(100),
    );
  });

  it('is empty when all is undone, and whole again when all is redone', () => {
    fc.assert(
      fc.property(someChanges, (changes) => {
        const writer = written(changes);
        const before = readSaid(foldEvents(writer.events));
        times(changes.length, () => expect(writer.undo()).toBe(true));
        expect(readSaid(foldEvents(writer.events))).toEqual({ ...EMPTY, canRedo: true });
        times(changes.length, () => expect(writer.redo()).toBe(true));
        expect(readSaid(foldEvents(writer.events))).toEqual(before);
        expect(writer.redo()).toBe(false);
      }),
      runs(),
    );
  });
});

describe('two who undo at once', () => {
  const parting = fc.record({ changes: someChanges, mine: fc.nat({ max: 12 }), yours: fc.nat({ max: 12 }) });

  /** What the two come to, who both knew all changes and nothing of what the other undid. */
  function undoApart({ changes, mine, yours }: { changes: Change[]; mine: number; yours: number }): Writer {
    const one = written(changes);
    const other = new Writer();
    other.take(one.events);
    times(mine, () => one.undo());
    times(yours, () => other.undo());
    one.take(other.events);
    return one;
  }

  it('have undone as much as the one who undid more', () => {
    fc.assert(
      fc.property(parting, (parted) => {
        const alone = written(parted.changes);
        times(Math.max(parted.mine, parted.yours), () => alone.undo());
        expect(readSaid(foldEvents(undoApart(parted).events))).toEqual(readSaid(foldEvents(alone.events)));
      }),
      runs(),
    );
  });

  it('get everything back by as many redos, one change each and in their order', () => {
    fc.assert(
      fc.property(parting, (parted) => {
        const both = undoApart(parted);
        const { changes, mine, yours } = parted;
        for (let back = Math.max(0, changes.length - Math.max(mine, yours)) + 1; back <= changes.length; back += 1) {
          expect(both.redo()).toBe(true);
          const expected = readSaid(foldEvents(written(changes.slice(0, back)).events));
          expect(readSaid(foldEvents(both.events))).toEqual({ ...expected, canRedo: back < changes.length });
        }
        expect(both.redo()).toBe(false);
      }),
      runs(),
    );
  });

  it('and redo at once have redone once', () => {
    const one = written([{ kind: 'done', fixId: 'one', stepId: 'a' }]);
    one.undo();
    const other = new Writer();
    other.take(one.events);
    one.redo();
    other.redo();
    one.take(other.events);
    expect([...foldEvents(one.events).done]).toEqual(['a']);
    one.undo();
    expect([...foldEvents(one.events).done]).toEqual([]);
  });
});
