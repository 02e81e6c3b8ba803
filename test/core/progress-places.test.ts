import { describe, expect, it } from 'vitest';
import { countProgress, isOpen, isSettled } from '@/src/core/progress/count';
import { foldEvents, type Progress } from '@/src/core/progress/fold';
import { isFor } from '@/src/core/progress/is-for';
import { findCurrent, findEarlierOpen, listPlaces } from '@/src/core/progress/place';
import { readAside, readFixAside, toDo } from '@/src/core/progress/tickable';
import type { Checklist, EventDraft, Fix, ProgressEvent } from '@/src/core/types';
import { aChecklist, aFix, aStep } from '../a-checklist';

/** The progress after this was done, one thing after another. */
function having(...drafts: EventDraft[]): Progress {
  const events = drafts.map((draft, index) => ({ ...draft, id: `e${index}`, at: index + 1, checklistId: 'list' }));
  return foldEvents(events as ProgressEvent[]);
}
const done = (fixId: string, stepId: string | null): EventDraft => ({ kind: 'done', fixId, stepId });
const undone = (fixId: string, stepId: string | null): EventDraft => ({ kind: 'undone', fixId, stepId });
const on = (platform: Progress['platform']): EventDraft => ({ kind: 'platform', platform });

const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id);
const current = (list: Checklist, progress: Progress) => {
  const place = findCurrent(list, progress);
  return place && (place.step?.id ?? place.fix.id);
};
const places = (list: Checklist, progress: Progress) =>
  listPlaces(list, progress).map(({ fix, step }) => step?.id ?? fix.id);

describe('alternatives', () => {
  const fix = aFix('way', [
    aStep('before'),
    aStep('a1', { alternative: 1, number: 1 }),
    aStep('a2', { alternative: 1, number: 2 }),
    aStep('b1', { alternative: 2, number: 1 }),
  ]);
  const list = aChecklist([fix]);

  it('count once: the first, as long as none is begun', () => {
    expect(ids(toDo(fix, having()))).toEqual(['before', 'a1', 'a2']);
    expect(countProgress(list, having())).toMatchObject({ done: 0, total: 3 });
  });

  it('count the one that is furthest', () => {
    const progress = having(done('way', 'a1'), done('way', 'b1'));
    expect(ids(toDo(fix, progress))).toEqual(['before', 'b1']);
    expect(countProgress(list, progress)).toMatchObject({ done: 1, total: 2 });
  });

  it('settle their fix with one of them', () => {
    expect(isSettled(having(done('way', 'before'), done('way', 'b1')), fix)).toBe(true);
    expect(isSettled(having(done('way', 'before'), done('way', 'a1')), fix)).toBe(false);
  });

  it('are offered to be caught up without each other', () => {
    const b1 = fix.steps[3];
    expect(b1 && ids(findEarlierOpen(fix, b1, having()))).toEqual(['before']);
  });
});

describe('adverts', () => {
  const pitch = aFix('update drivers', [
    aStep('install DriverMate', { promoted: true, lead: 'With DriverMate:' }),
    aStep('click Scan', { number: 2 }),
    aStep('buy it', { number: 3, promoted: true }),
    aStep('open settings', { lead: 'By hand:' }),
    aStep('look for updates', { number: 2, promoted: true }),
  ]);

  it('fold the whole run that begins as one and mostly is one, elsewhere only what says so', () => {
    const asides = pitch.steps.map((step) => readAside(pitch, step, having()));
    expect(asides).toEqual(['promoted', 'promoted', 'promoted', null, 'promoted']);
  });

  it('are counted apart', () => {
    expect(countProgress(aChecklist([pitch]), having())).toMatchObject({ total: 1, promoted: 4, openFixes: 1 });
  });

  it('that fill a fix leave nothing to do in it', () => {
    const advert = aFix('get DriverMate', [], { promoted: true });
    const list = aChecklist([advert, aFix('restart', [])]);
    expect(readFixAside(advert, having())).toBe('promoted');
    expect(countProgress(list, having())).toMatchObject({ total: 1, promoted: 1, openFixes: 1 });
    expect(places(list, having())).toEqual(['restart']);
  });

  it('count like all else as soon as they are ticked', () => {
    const progress = having(done('update drivers', 'buy it'));
    expect(readAside(pitch, pitch.steps[2] as Fix['steps'][number], progress)).toBeNull();
    expect(countProgress(aChecklist([pitch]), progress)).toMatchObject({ done: 1, total: 2, promoted: 3 });
  });
});

describe('the device', () => {
  const phone = aFix('on phones', [aStep('tap')], { platforms: ['android', 'ios'] });
  const both = aFix('anywhere', [aStep('old', { platforms: ['windows-10'] }), aStep('any')]);
  const list = aChecklist([phone, both]);

  it('folds nothing as long as it is not known', () => {
    expect(countProgress(list, having())).toMatchObject({ total: 3, otherDevice: 0 });
    expect(readFixAside(phone, having())).toBeNull();
  });

  it('folds what is for others, and counts that apart', () => {
    const progress = having(on('windows-11'));
    expect(readFixAside(phone, progress)).toBe('otherDevice');
    expect(countProgress(list, progress)).toMatchObject({ total: 1, otherDevice: 2, openFixes: 1 });
    expect(isOpen(progress, phone)).toBe(false);
  });

  it('folds nothing that is ticked', () => {
    const progress = having(done('on phones', 'tap'), on('windows-11'));
    expect(readFixAside(phone, progress)).toBeNull();
    expect(countProgress(list, progress)).toMatchObject({ done: 1, otherDevice: 1 });
  });

  it('folds nothing that does not say what it is for', () => {
    for (const platform of ['android', 'linux', 'windows-7', 'xbox'] as const)
      expect(ids(toDo(both, having(on(platform))))).toContain('any');
  });

  it.each([
    [[], 'windows-11', true],
    [['windows'], 'windows-11', true],
    [['windows-11'], 'windows', true],
    [['windows-10'], 'windows-11', false],
    [['windows-10', 'macos'], 'macos', true],
    [['macos'], 'windows', false],
    [['macos'], null, true],
  ] as const)('%j is for %s: %s', (platforms, device, expected) => {
    expect(isFor(platforms, device)).toBe(expected);
  });
});

describe('the place to go on', () => {
  const list = aChecklist([
    aFix('one', [aStep('a'), aStep('b'), aStep('c')]),
    aFix('prose', []),
    aFix('two', [aStep('d')]),
  ]);

  it('is the first thing of all at first, and behind what was last ticked from then on', () => {
    expect(current(list, having())).toBe('a');
    expect(current(list, having(done('one', 'b')))).toBe('c');
    expect(current(list, having(done('prose', null)))).toBe('d');
  });

  it('goes back to what was left out when nothing is left behind it', () => {
    expect(current(list, having(done('one', 'a'), done('two', 'd')))).toBe('b');
  });

  it('is what was just unticked or begun anew', () => {
    expect(current(list, having(done('one', 'a'), done('one', 'b'), undone('one', 'a')))).toBe('a');
    expect(current(list, having(done('prose', null), { kind: 'reset', fixId: 'prose' }))).toBe('prose');
  });

  it('leaves a fix of which is said what came of it', () => {
    expect(current(list, having({ kind: 'outcome', fixId: 'one', outcome: 'noHelp' }))).toBe('prose');
  });

  it('is nowhere when the fault is gone or all is done', () => {
    expect(current(list, having({ kind: 'outcome', fixId: 'two', outcome: 'fixed' }))).toBeNull();
    const all = [done('one', 'a'), done('one', 'b'), done('one', 'c'), done('prose', null), done('two', 'd')];
    expect(current(list, having(...all))).toBeNull();
  });

  it('has all steps to be done before it, but for ticked ones', () => {
    const [one] = list.fixes;
    const step = one?.steps[2];
    expect(one && step && ids(findEarlierOpen(one, step, having(done('one', 'a'))))).toEqual(['b']);
    expect(one && ids(findEarlierOpen(one, aStep('of another fix'), having()))).toEqual([]);
  });
});

describe('counts', () => {
  it('of a fix about which all is said are what was done in it', () => {
    const list = aChecklist([aFix('one', [aStep('a'), aStep('b')]), aFix('two', [aStep('c')])]);
    const progress = having(done('one', 'a'), { kind: 'outcome', fixId: 'one', outcome: 'noHelp' });
    expect(countProgress(list, progress)).toMatchObject({ done: 1, total: 2, openFixes: 1 });
  });
});
