import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Checklist } from '@/src/core/types';
import { aChecklist, aFix, aStep } from '../a-checklist';
import { aLiveList, type LiveList } from './a-live-list';

/** Without markup the text is shown: the sanitiser is no good under happy-dom. */
const step = (id: string, more: Parameters<typeof aStep>[1] = {}) => aStep(id, { html: '', ...more });
const router = aFix('Restart the router', [
  step('pull', { number: 1, restarts: true }),
  step('wait', { number: 2, waitSeconds: 90 }),
  step('plug', { number: 3 }),
]);
const driver = aFix('Update the driver', [step('type', { number: 1, commands: ['net stop "spooler"', 'a  b'] })]);
const prose = aFix('Ask the maker', []);
const list = aChecklist([router, driver, prose], { title: 'Printer is offline' });

let live: LiveList;
const show = (checklist: Checklist = list, more = {}) => {
  live = aLiveList(checklist, more);
  return live;
};
afterEach(() => {
  live.remove();
  vi.useRealTimers();
});

describe('the header', () => {
  it('shows the name that the reader gave the list', () => {
    show();
    act(() => live.receive({ kind: 'renamed', title: 'My printer' }));
    expect(live.texts('.title')).toEqual(['My printer']);
  });

  it('counts adverts and steps for other devices apart', () => {
    const fix = aFix('Fix', [
      step('a', { platforms: ['windows'] }),
      step('b', { platforms: ['macos'], number: 2 }),
      step('c', { promoted: true, number: 3 }),
    ]);
    show(aChecklist([fix]));
    expect(live.texts('.counts > span:not([aria-hidden])')).toEqual(['0 of 2 done', '1 fix open', '1 advert folded']);
    choosePlatform('windows');
    expect(live.texts('.counts > span:not([aria-hidden])')).toEqual([
      '0 of 1 done',
      '1 fix open',
      '1 advert folded',
      '1 step for other devices',
    ]);
  });

  it('asks for the device only where the list tells devices apart', () => {
    show(aChecklist([aFix('Fix', [step('a', { platforms: ['windows'] })])]));
    expect(live.count('[data-action="platform"]')).toBe(0);
  });

  it('names the devices of the list, and all of them', () => {
    const fix = aFix('Fix', [step('a', { platforms: ['windows-11', 'macos'] })], { platforms: ['windows-10'] });
    show(aChecklist([fix]));
    expect(live.texts('option')).toEqual(['All devices', 'Mac', 'Windows 10', 'Windows 11']);
    choosePlatform('macos');
    choosePlatform('');
    expect(live.drafts).toEqual([
      { kind: 'platform', platform: 'macos' },
      { kind: 'platform', platform: null },
    ]);
  });
});

describe('a step', () => {
  it('that is ticked looks so and is so, and the next one is the current one', () => {
    show();
    expect(currentStep()).toBe('pull');
    live.click('[data-step-id="pull"]');
    expect(live.texts('.step.done .step-text')).toEqual(['pull']);
    expect(live.find<HTMLInputElement>('[data-step-id="pull"]').checked).toBe(true);
    expect(currentStep()).toBe('wait');
  });

  it('behind open ones offers to tick them, too, in one change', () => {
    show();
    live.click('[data-step-id="plug"]');
    expect(live.texts('[data-action="catch-up"]')).toEqual(['Tick the 2 before it, too']);
    live.click('[data-action="catch-up"]');
    expect(live.drafts.at(-1)).toEqual({ kind: 'caughtUp', fixId: router.id, stepIds: ['pull', 'wait'] });
    expect(live.count('.step.done')).toBe(3);
    expect(live.count('[data-action="catch-up"]')).toBe(0);
    live.click('[data-action="undo"]');
    expect(live.texts('.step.done .step-text')).toEqual(['plug']);
  });

  it('offers that no longer when something else was done', () => {
    show();
    live.click('[data-step-id="plug"]');
    live.click('[data-step-id="type"]');
    expect(live.count('[data-action="catch-up"]')).toBe(0);
    live.click('[data-step-id="plug"]');
    expect(live.count('[data-action="catch-up"]')).toBe(0);
  });

  it('that restarts the device says that the place is kept, and its check box says so', () => {
    show();
    expect(live.texts('.flag.restarts')).toEqual(['Restarts the device. Your place is kept.']);
    const described = live.find('[data-step-id="pull"]').getAttribute('aria-describedby') ?? '';
    expect(live.texts(`[id="${described}"]`)).toEqual(['Restarts the device. Your place is kept.']);
    expect(live.find('[data-step-id="plug"]').hasAttribute('aria-describedby')).toBe(false);
  });

  it('shows each command to the letter, with a button that copies it', () => {
    show();
    expect(live.texts('.command code')).toEqual(['net stop "spooler"', 'a  b']);
    for (const button of live.container.querySelectorAll<HTMLElement>('[data-action="copy-command"]'))
      act(() => button.click());
    expect(live.copied).toEqual(['net stop "spooler"', 'a  b']);
    expect(live.find('[data-action="copy-command"]').getAttribute('aria-label')).toBe('Copy: net stop "spooler"');
  });
});

describe('a timer', () => {
  it('counts to a stored end, says once that it is over, and can be started again', () => {
    vi.useFakeTimers({ now: 1_000_000 });
    show();
    expect(live.texts('[data-action="start-timer"]')).toEqual(['Start 1 min 30 sec timer']);
    live.click('[data-action="start-timer"]');
    expect(live.drafts).toEqual([{ kind: 'timer', fixId: router.id, stepId: 'wait', endsAt: 1_090_000 }]);
    expect(live.texts('[role="timer"]')).toEqual(['1:30']);
    expect(live.texts('.time-up')).toEqual(['']);
    pass(31);
    expect(live.texts('[role="timer"]')).toEqual(['0:59']);
    pass(60);
    expect(live.count('[role="timer"]')).toBe(0);
    expect(live.texts('.time-up')).toEqual(['Time is up']);
    expect(live.count('[data-action="start-timer"]')).toBe(1);
  });

  it('can be stopped', () => {
    show();
    live.click('[data-action="start-timer"]');
    live.click('[data-action="stop-timer"]');
    expect(live.drafts.at(-1)).toEqual({ kind: 'timer', fixId: router.id, stepId: 'wait', endsAt: null });
    expect(live.count('[role="timer"]')).toBe(0);
  });
});

describe('what came of a fix', () => {
  it('is asked in full where the hand is, and in one line elsewhere', () => {
    show();
    expect(live.count(`[data-fix="${router.id}"] [data-outcome]`)).toBe(5);
    expect(live.count(`[data-fix="${driver.id}"] [data-outcome]`)).toBe(0);
    live.click(`[data-fix="${driver.id}"] [data-action="ask"]`);
    expect(live.texts(`[data-fix="${driver.id}"] [data-outcome]`)).toEqual([
      'Fixed it',
      'Did not help',
      'Skipped',
      'Not for my device',
      'Made it worse',
    ]);
  });

  it('folds the fix to its heading, which has the focus then and opens it again', () => {
    show();
    live.click('[data-outcome="noHelp"]');
    const head = live.find<HTMLButtonElement>(`[data-fix-head="${router.id}"]`);
    expect(document.activeElement).toBe(head);
    expect(head.getAttribute('aria-expanded')).toBe('false');
    expect(live.count('[data-step-id="pull"]')).toBe(0);
    expect(live.texts('.said > span')).toEqual(['Did not help']);
    expect(live.find('.said time').textContent).toMatch(/\d/);
    act(() => head.click());
    expect(live.count('[data-step-id="pull"]')).toBe(1);
    expect(live.find('[data-outcome="noHelp"]').getAttribute('aria-pressed')).toBe('true');
  });

  it('can be changed, and taken back in two ways', () => {
    show();
    live.click('[data-outcome="noHelp"]');
    live.click(`[data-fix-head="${router.id}"]`);
    live.click('[data-outcome="worse"]');
    expect(live.texts('.said > span')).toEqual(['Made it worse']);
    live.click(`[data-fix-head="${router.id}"]`);
    live.click('[data-outcome="worse"]');
    expect(live.count('.said')).toBe(0);
    live.click('[data-outcome="skipped"]');
    live.click('[data-action="take-back"]');
    expect(live.count('.said')).toBe(0);
    expect(live.drafts.map((draft) => draft.kind === 'outcome' && draft.outcome)).toEqual([
      'noHelp',
      'worse',
      null,
      'skipped',
      null,
    ]);
  });

  it('is the one thing to do next when all steps are done', () => {
    show();
    expect(live.count('.primary')).toBe(0);
    for (const id of ['pull', 'wait', 'plug']) live.click(`[data-step-id="${id}"]`);
    expect(live.texts('.primary')).toEqual(['Fixed it']);
    live.click('[data-step-id="type"]');
    expect(live.count('.primary')).toBe(1);
  });

  it('goes with all ticks when the fix is started over, and comes back', () => {
    show();
    live.click('[data-step-id="pull"]');
    live.click('[data-action="reset-fix"]');
    expect(live.count('.step.done')).toBe(0);
    live.click('[data-action="undo"]');
    expect(live.count('.step.done')).toBe(1);
  });
});

describe('a note', () => {
  const type = (text: string) =>
    act(() => {
      const field = live.find<HTMLTextAreaElement>('[data-note-of]');
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });

  it('is saved in a pause', () => {
    vi.useFakeTimers();
    show();
    live.click('[data-action="note"]');
    expect(document.activeElement).toBe(live.find('[data-note-of]'));
    type('The light');
    pass(0.6);
    type('The light blinks ');
    pass(0.6);
    expect(live.drafts).toEqual([]);
    pass(0.2);
    expect(live.drafts).toEqual([{ kind: 'note', fixId: router.id, text: 'The light blinks' }]);
    expect(live.find<HTMLTextAreaElement>('[data-note-of]').value).toBe('The light blinks ');
  });

  it.each([
    { when: 'the field is left', leave: () => live.find('[data-note-of]').dispatchEvent(new Event('blur')) },
    { when: 'the page goes away', leave: () => window.dispatchEvent(new Event('pagehide')) },
    { when: 'the page goes out of sight', leave: () => document.dispatchEvent(new Event('visibilitychange')) },
    { when: 'the list goes away', leave: () => live.remove() },
  ])('is saved at once when $when, and once only', ({ leave }) => {
    show();
    live.click('[data-action="note"]');
    type('Blinks');
    act(() => void leave());
    act(() => void window.dispatchEvent(new Event('pagehide')));
    expect(live.drafts).toEqual([{ kind: 'note', fixId: router.id, text: 'Blinks' }]);
  });

  it('is saved with a fix that folds, and stays in its field', () => {
    show();
    live.click('[data-action="note"]');
    type('Blinks');
    live.click('[data-outcome="noHelp"]');
    expect(live.find<HTMLTextAreaElement>('[data-note-of]').value).toBe('Blinks');
    expect(live.drafts.map(({ kind }) => kind)).toEqual(['outcome', 'note']);
  });

  it('is shown as it is changed elsewhere', () => {
    show();
    act(() => live.receive({ kind: 'note', fixId: router.id, text: 'From the other tab' }));
    expect(live.texts('.note-text')).toEqual(['From the other tab']);
    expect(live.texts(`[data-fix="${router.id}"] [data-action="note"]`)).toEqual(['Change the note']);
  });
});

describe('alternatives', () => {
  const ways = aFix('Renew it', [
    step('menu', { number: 1, alternative: 1, lead: 'Option 1: By menu' }),
    step('click', { number: 2, alternative: 1 }),
    step('shell', { number: 1, alternative: 2, lead: 'Option 2: By shell' }),
  ]);

  it('are one group with a head each, and count once', () => {
    show(aChecklist([ways]));
    expect(live.texts('.ways > legend')).toEqual(['One of these is enough']);
    expect(live.texts('.way-title')).toEqual(['Option 1: By menu', 'Option 2: By shell']);
    expect(live.texts('.lead')).toEqual([]);
    expect(live.texts('.fix-count')).toEqual(['0/2']);
  });

  it('step back when another one is begun', () => {
    show(aChecklist([ways]));
    expect(live.count('.way.other')).toBe(0);
    live.click('[data-step-id="shell"]');
    expect(live.texts('.way.other .way-title')).toEqual(['Option 1: By menu']);
    expect(live.texts('.fix-count')).toEqual(['1/1 all done']);
    expect(live.count('[data-step-id="menu"]')).toBe(1);
  });
});

describe('what is put aside', () => {
  const wizard = aFix('Update it', [
    step('print', { number: 1 }),
    step('buy', { number: 2, promoted: true }),
    step('run', { number: 3, promoted: true }),
    step('restart', { number: 4 }),
  ]);
  const advert = aFix('Buy the wizard', [], { promoted: true });
  const mac = aFix('On a Mac', [step('apple')], { platforms: ['macos'] });
  const checklist = aChecklist([wizard, advert, mac], { platforms: ['windows'] });

  it('is folded into one line each run, one click from sight', () => {
    show(checklist);
    expect(live.texts('.steps .aside > span:first-child')).toEqual([
      '2 steps that ask you to buy or download something',
    ]);
    expect(live.count('[data-step-id="buy"]')).toBe(0);
    live.click('.steps [data-action="show-aside"]');
    expect(live.texts('.step-text')).toEqual(['print', 'buy', 'run', 'restart', 'apple']);
    expect(live.texts('.flag.promoted')).toHaveLength(2);
    live.click('.steps [data-action="show-aside"]');
    expect(live.count('[data-step-id="buy"]')).toBe(0);
  });

  it('folds whole fixes, too', () => {
    show(checklist);
    expect(live.texts('.list > .aside > span:first-child')).toEqual(['1 fix that only sells something']);
    live.click('.list > .aside [data-action="show-aside"]');
    expect(live.texts('.fix-title')).toEqual(['Update it', 'Buy the wizard', 'On a Mac']);
    choosePlatform('windows');
    expect(live.texts('.list > .aside > span:first-child')).toEqual([
      '1 fix that only sells something',
      '1 fix for other devices',
    ]);
    expect(live.count('[data-step-id="apple"]')).toBe(0);
    live.click('.list > [data-aside], .list > .aside:last-child [data-action="show-aside"]');
    expect(live.count('[data-step-id="apple"]')).toBe(1);
  });

  it('is not folded under the hand: neither what is ticked nor what stands beside it', () => {
    show(checklist);
    live.click('.steps [data-action="show-aside"]');
    live.click('[data-step-id="buy"]');
    expect(live.texts(`[data-fix="${wizard.id}"] .step-text`)).toEqual(['print', 'buy', 'run', 'restart']);
    live.click('[data-step-id="buy"]');
    expect(live.count('[data-step-id="buy"]')).toBe(1);
  });
});

describe('undo and redo', () => {
  it('say what they would do', () => {
    show();
    const title = (action: string) => live.find(`[data-action="${action}"]`).title;
    expect(live.find<HTMLButtonElement>('[data-action="redo"]').disabled).toBe(true);
    live.click('[data-step-id="pull"]');
    expect(title('undo')).toBe('Take back: Tick “pull”');
    live.click('[data-outcome="noHelp"]');
    expect(title('undo')).toBe('Take back: Did not help, “Restart the router”');
    live.click('[data-action="undo"]');
    expect(title('redo')).toBe('Do again: Did not help, “Restart the router”');
    live.click('[data-action="redo"]');
    expect(live.texts('.said > span')).toEqual(['Did not help']);
  });

  it('bring back a list that was started over', () => {
    show();
    expect(live.find<HTMLButtonElement>('[data-action="reset"]').disabled).toBe(true);
    live.click('[data-step-id="pull"]');
    live.click('[data-outcome="noHelp"]');
    live.click('[data-action="more"]');
    live.click('[data-action="reset"]');
    expect(live.drafts.at(-1)).toEqual({ kind: 'reset', fixId: null });
    expect(live.count('.step.done, .said')).toBe(0);
    expect(live.texts('.notice')).toEqual(['The list starts over. Undo brings everything back.']);
    live.click('[data-action="undo"]');
    expect(live.texts('.said > span')).toEqual(['Did not help']);
    expect(live.texts('.notice')).toEqual(['']);
  });
});

describe('the finish page', () => {
  it('says what helped, when and after how many tries, and leads back', () => {
    show();
    live.click('[data-outcome="noHelp"]');
    live.click(`[data-fix="${driver.id}"] [data-outcome="fixed"]`);
    expect(live.texts('.finish-title')).toEqual(['2. Update the driver']);
    expect(live.texts('.finish-facts > span:not([aria-hidden])')).toEqual(['2 fixes tried']);
    expect(live.texts('.primary')).toEqual(['Export']);
    live.click('[data-action="back-to-list"]');
    expect(live.count('.finish')).toBe(0);
    expect(live.texts('.said > span')).toEqual(['Did not help', 'Fixed it']);
  });

  it('goes with what was said, and comes with the next that helps', () => {
    show();
    live.click('[data-outcome="fixed"]');
    live.click('[data-action="unsolve"]');
    expect(live.count('.finish')).toBe(0);
    live.click('[data-outcome="fixed"]');
    expect(live.count('.finish')).toBe(1);
  });
});

describe('keys', () => {
  it('go from fix to fix, tick the current step, undo and redo', () => {
    show();
    live.press('n');
    expect(document.activeElement).toBe(live.find(`[data-fix-head="${driver.id}"]`));
    live.press('p');
    expect(document.activeElement).toBe(live.find(`[data-fix-head="${router.id}"]`));
    live.press('t');
    live.press('T');
    expect(live.texts('.step.done .step-text')).toEqual(['pull', 'wait']);
    live.press('u');
    expect(live.texts('.step.done .step-text')).toEqual(['pull']);
    live.press('r');
    expect(live.texts('.step.done .step-text')).toEqual(['pull', 'wait']);
  });

  it('open the export, and the list of all keys, which Escape closes', () => {
    show();
    live.press('e');
    expect(live.find('#export-menu').hidden).toBe(false);
    live.press('?');
    expect(live.find('#export-menu').hidden).toBe(true);
    expect(live.texts('.keys kbd')).toEqual(['N', 'P', 'T', 'F', 'E', 'U', 'R', '?']);
    live.press('Escape', '.keys');
    expect(live.count('.keys')).toBe(0);
  });

  it('are letters in a field of text', () => {
    show();
    live.click('[data-action="note"]');
    live.press('t', '[data-note-of]');
    expect(live.drafts).toEqual([]);
  });

  it('work by their place on a keyboard of another script', () => {
    show();
    act(() => {
      const event = { key: 'е', code: 'KeyT', bubbles: true };
      live.find('[data-fix-head]').dispatchEvent(new KeyboardEvent('keydown', event));
    });
    expect(live.count('.step.done')).toBe(1);
  });

  it('can be asked for from outside', () => {
    show();
    act(() => void expect(live.remote.current?.obey('tick-current')).toBe(true));
    expect(live.count('.step.done')).toBe(1);
    act(() => void expect(live.remote.current?.obey('redo')).toBe(false));
  });
});

function pass(seconds: number): void {
  for (let left = seconds * 1000; left > 0; left -= 1000)
    act(() => {
      vi.advanceTimersByTime(Math.min(1000, left));
    });
}

function currentStep(): string | undefined {
  return live.container.querySelector<HTMLElement>('[aria-current="step"] [data-step-id]')?.dataset.stepId;
}

function choosePlatform(value: string): void {
  act(() => {
    const select = live.find<HTMLSelectElement>('[data-action="platform"]');
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}
