import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import type { Checklist } from '@/src/core/types';
import type { ListView } from '@/src/ui/list/list-view';
import { aChecklist, aFix, aStep } from '../a-checklist';
import { aLiveList, type LiveList } from './a-live-list';

const step = (id: string, more: Parameters<typeof aStep>[1] = {}) => aStep(id, { html: '', ...more });
const picture = { src: 'https://site.example/one.png', alt: 'The plug' };
const router = aFix('Restart the router', [
  step('pull', { number: 1, images: [picture], commands: ['ping'] }),
  step('buy', { number: 2, promoted: true }),
  step('plug', { number: 3 }),
]);
const prose = aFix('Ask the maker', []);
const list = aChecklist([router, prose]);

let live: LiveList;
const show = (checklist: Checklist = list, more: Partial<ListView> = {}) => {
  live = aLiveList(checklist, more);
  live.press('f');
};
afterEach(() => live.remove());

describe('one step at a time', () => {
  it('begins at the current step, and goes on with each that is done, past what is put aside', () => {
    show();
    expect(shown()).toBe('pull');
    live.click('[data-action="done-next"]');
    expect(shown()).toBe('plug');
    live.press('t', '.focus-mode');
    expect(live.count('.focus-mode [data-outcome]')).toBe(5);
    expect(live.drafts).toEqual([
      { kind: 'done', fixId: router.id, stepId: 'pull' },
      { kind: 'done', fixId: router.id, stepId: 'plug' },
    ]);
  });

  it('asks at the end of a fix what came of it, goes on, and leaves at the end of all', () => {
    show();
    live.press('t', '.focus-mode');
    live.press('t', '.focus-mode');
    live.click('.focus-mode [data-outcome="noHelp"]');
    expect(shown()).toBe('How to do Ask the maker.');
    live.click('[data-action="done-next"]');
    live.click('.focus-mode [data-outcome="worse"]');
    expect(live.count('.focus-mode')).toBe(0);
    expect(live.texts('.said > span')).toEqual(['Did not help', 'Made it worse']);
  });

  it('gives way to the finish page when something helped', () => {
    show();
    live.press('n', '.focus-mode');
    live.click('[data-action="next-step"]');
    live.click('.focus-mode [data-outcome="fixed"]');
    expect(live.count('.focus-mode')).toBe(0);
    expect(live.texts('.finish-title')).toEqual(['2. Ask the maker']);
  });

  it('goes forth and back by arrows and buttons, and takes ticks back', () => {
    show();
    live.press('t', '.focus-mode');
    live.press('ArrowLeft', '.focus-mode');
    expect(shown()).toBe('pull');
    expect(live.texts('.focus-done > span')).toEqual(['Done']);
    expect(live.count('[data-action="done-next"]')).toBe(0);
    live.click('[data-action="untick"]');
    expect(live.count('[data-action="done-next"]')).toBe(1);
    live.press('ArrowRight', '.focus-mode');
    expect(shown()).toBe('plug');
    live.click('[data-action="previous-step"]');
    expect(shown()).toBe('pull');
  });

  it('has one primary button, and the focus on it', () => {
    show();
    expect(live.texts('.primary')).toEqual(['Done, next']);
    expect(document.activeElement).toBe(live.find('[data-action="done-next"]'));
    expect(live.find('.checklist-body').hasAttribute('inert')).toBe(true);
  });

  it('is left by Escape, its button or its key, and gives the focus back', async () => {
    show();
    live.press('Escape', '.focus-mode');
    expect(live.count('.focus-mode')).toBe(0);
    live.find('[data-fix-head]').focus();
    live.press('f');
    await act(async () => live.press('f', '.focus-mode'));
    await new Promise((resolve) => setTimeout(resolve));
    expect(document.activeElement).toBe(live.find('[data-fix-head]'));
  });

  it('wants the screen to stay on for as long as it is there', () => {
    show();
    live.press('Escape', '.focus-mode');
    expect(live.awake).toEqual([true, false]);
  });

  it('shows the pictures of a step beside the open article', () => {
    show();
    expect(live.find<HTMLImageElement>('.focus-mode img').src).toBe(picture.src);
    expect(live.find<HTMLImageElement>('.focus-mode img').alt).toBe('The plug');
    expect(live.texts('.focus-mode .command code')).toEqual(['ping']);
  });

  it('loads them elsewhere only when it is told to, and nothing that is not of the web', () => {
    const pictures = [picture, { src: 'data:image/png;base64,AA', alt: '' }];
    show(aChecklist([aFix('Fix', [step('look', { images: pictures })])]), { showsPictures: false });
    expect(live.count('img')).toBe(0);
    expect(live.texts('[data-action="show-picture"]')).toEqual(['Show picture from site.example']);
    live.click('[data-action="show-picture"]');
    expect(live.count('img')).toBe(1);
  });
});

function shown(): string {
  return live.find('.focus-text').textContent?.trim() ?? '';
}
