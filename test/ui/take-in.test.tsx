import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PreviewedList, TakeInPreview } from '@/src/core/import/incoming';
import { TakeIn } from '@/src/ui/take-in/TakeIn';
import { TakenLine } from '@/src/ui/take-in/TakenLine';
import type { TakeInActions, TakeInView } from '@/src/ui/take-in/view';

const actions = () => ({
  look: vi.fn<TakeInActions['look']>(),
  takeIn: vi.fn<TakeInActions['takeIn']>(),
  cancel: vi.fn(),
  undo: vi.fn(),
  again: vi.fn(),
});
const aList = (more: Partial<PreviewedList>): PreviewedList => ({
  title: 'Printer',
  language: 'en',
  steps: 4,
  ticked: 1,
  novelty: 'new',
  fresh: 1,
  ...more,
});
const aPreview = (more: Partial<TakeInPreview> = {}): TakeInPreview => ({
  savedAt: null,
  settings: null,
  counts: { new: 1, changed: 1, same: 1 },
  first: [
    aList({}),
    aList({ novelty: 'changed', fresh: 3, title: 'طابعة', language: 'ar' }),
    aList({ novelty: 'same' }),
  ],
  missing: 0,
  ...more,
});
const looking = (preview: TakeInPreview): TakeInView => ({ step: 'looking', name: 'a.json', preview, problem: null });

afterEach(() => render(null, document.body));

const draw = (view: TakeInView, done = actions()) => {
  act(() => render(<TakeIn view={view} actions={done} />, document.body));
  return done;
};
const texts = (selector: string) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
const press = (selector: string) => act(() => document.querySelector<HTMLElement>(selector)?.click());

describe('what a file would bring', () => {
  it('is said in numbers and list by list, each in its language', () => {
    draw(looking(aPreview({ counts: { new: 1, changed: 1, same: 20 } })));
    expect(texts('.take-in-counts li')).toEqual([
      '1 new checklist',
      '1 checklist with something new',
      '20 checklists that are here already',
    ]);
    expect(texts('.previewed .small')).toEqual([
      '1 of 4 done · new',
      '1 of 4 done · 3 things new',
      '1 of 4 done · here already',
    ]);
    expect(document.querySelector('[lang="ar"]')?.textContent).toBe('طابعة');
    expect(document.body.textContent).toContain('and 19 more');
  });

  it('is added to what is here', () => {
    const done = draw(looking(aPreview()));
    expect(document.querySelector('[name="mode"]')).toBeNull();
    press('[data-action="take-in"]');
    expect(done.takeIn).toHaveBeenCalledExactlyOnceWith('merge');
  });

  it('takes the place of what is here only where it is a backup, and after it was said what goes', () => {
    const done = draw(looking(aPreview({ settings: {}, missing: 2 })));
    expect(texts('.modes .small')).toEqual(['']);
    press('[name="mode"][value="replace"]');
    expect(texts('.modes .small')).toEqual(['2 checklists that are not in the file go. You can bring them back.']);
    press('[data-action="take-in"]');
    expect(done.takeIn).toHaveBeenCalledExactlyOnceWith('replace');
  });

  it('is not asked for when all of it is here already', () => {
    draw(looking(aPreview({ counts: { new: 0, changed: 0, same: 3 } })));
    expect(document.querySelector('[data-action="take-in"]')).toBeNull();
    expect(document.body.textContent).toContain('All of it is here already.');
  });
});

describe('what is wrong', () => {
  it('is said with its place, and that nothing was changed', () => {
    const fault = { kind: 'broken', line: 12, place: 'lists[3].checklist.title' } as const;
    draw({ step: 'choosing', problem: fault });
    expect(texts('.problem p')).toEqual([
      'Something in it is broken. Nothing was changed.',
      'Line 12: lists[3].checklist.title',
    ]);
  });

  it('is said without a place where there is none', () => {
    draw({ step: 'choosing', problem: 'full' });
    expect(texts('.problem p')).toEqual(['The disk is full. Nothing was changed.']);
  });
});

it('the focus goes along from step to step', () => {
  draw({ step: 'choosing', problem: null });
  draw({ step: 'reading', name: 'a.json', share: 0.5 });
  expect(document.activeElement).toBe(document.querySelector('.take-in'));
  expect(document.querySelector('progress')?.value).toBe(0.5);
});

it('a text is looked at only when there is one', () => {
  const done = draw({ step: 'choosing', problem: null });
  const button = () => document.querySelector<HTMLButtonElement>('[data-action="look-at-text"]') as HTMLButtonElement;
  expect(button().disabled).toBe(true);
  act(() => {
    const field = document.querySelector('textarea') as HTMLTextAreaElement;
    field.value = '- [ ] a';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  press('[data-action="look-at-text"]');
  expect(done.look).toHaveBeenCalledExactlyOnceWith('- [ ] a');
});

it('what was taken in is said above the lists, with the way back as long as there is one', () => {
  const counts = { added: 0, changed: 2, replaced: 0 };
  const done = actions();
  const line = (undo: 'possible' | 'done' | 'failed') =>
    act(() => render(<TakenLine view={{ step: 'done', counts, undo }} actions={done} />, document.body));
  line('possible');
  expect(texts('.taken-line')).toEqual(['No new checklist. 2 have something new. Undo']);
  press('[data-action="undo-take-in"]');
  expect(done.undo).toHaveBeenCalledOnce();
  line('done');
  expect(texts('.taken-line')).toEqual(['Taken back. ']);
  line('failed');
  expect(texts('.taken-line')).toEqual(['No new checklist. 2 have something new. That could not be taken back. ']);
});
