import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { quickFormats } from '@/src/core/export/quick';
import type { ProgressEvent, SaveState } from '@/src/core/types';
import { Overlay, type OverlayView } from '@/src/ui/overlay/Overlay';
import { aChecklist, aFix, aStep } from '../a-checklist';
import { anOverlayView } from '../a-list-view';
import { anEntry, aReceipt, banners } from '../a-receipt';
import { type HeardActions, hearActions } from '../overlay-actions';
import { WHOLE_OVERLAY } from '../overlay-parts';

/** Without markup the text is shown: the sanitiser is no good under happy-dom. */
const plain = { html: '' };
const router = aFix('Restart the router', [
  aStep('pull', { ...plain, text: 'Pull the plug.', number: 1, lead: 'Do this first:' }),
  aStep('wait', { ...plain, text: 'Wait 30 seconds.', number: 2, substeps: ['Count slowly.'] }),
]);
const driver = aFix('Update the driver', [aStep('update', { ...plain, text: 'Click Update.' })]);
const prose = aFix('Ask the maker', []);
const checklist = aChecklist([router, driver, prose], { title: 'Printer is offline' });

const WORDS: Record<SaveState, string> = {
  idle: 'Ticks are saved in this browser',
  saving: 'Saving …',
  saved: 'Saved',
  private: 'Private window: kept until it is closed',
  full: 'Not saved: the disk is full',
  failed: 'Not saved yet',
  'cut-off': 'FixTrail was updated. Reload the page to go on saving.',
};

let container: HTMLElement;
let actions: HeardActions;

beforeEach(() => {
  container = document.body.appendChild(document.createElement('div'));
  actions = hearActions();
});
afterEach(() => {
  render(null, container);
  container.remove();
});

describe('overlay', () => {
  it('shows title, fixes, steps, leads and substeps in the order of the article', () => {
    show();
    expect(texts('.title, .fix-title, .lead, .step-text, .substeps li, .prose p')).toEqual([
      'Printer is offline',
      'Restart the router',
      'Do this first:',
      'Pull the plug.',
      'Wait 30 seconds.',
      'Count slowly.',
      'Update the driver',
      'Click Update.',
      'Ask the maker',
      'How to do Ask the maker.',
    ]);
  });

  it('counts what is done and which fixes are open', () => {
    show({ events: [done('pull'), done('update')] });
    expect(texts('.counts span')).toEqual(['2 of 4 done', '·', '2 fixes open']);
    expect(texts('.fix-count')).toEqual(['1/2', '1/1 all done']);
    expect(find<HTMLProgressElement>('.track').value).toBe(2);
    expect(texts('.step.done .step-text')).toEqual(['Pull the plug.', 'Click Update.']);
    expect(texts('.settled .fix-title')).toEqual(['Update the driver']);
  });

  it.each(Object.entries(WORDS) as [SaveState, string][])('says of "%s": %s', (save, words) => {
    show({ save });
    expect(find('[data-save-state]').dataset.saveState).toBe(save);
    expect(texts('.save [role="status"]')).toEqual([words]);
    expect(texts('[data-action="retry"]')).toEqual(['full', 'failed'].includes(save) ? ['Try again'] : []);
  });

  it('can be told that this is no list of fixes', () => {
    show();
    expect(texts('[data-action="refuse"]')).toEqual(['Not a fix list?']);
    click('[data-action="refuse"]');
    expect(actions.refuse).toHaveBeenCalledOnce();
  });

  it('ticks and unticks the step that was clicked', () => {
    show({ events: [done('pull')] });
    click('[data-step-id="wait"]');
    click('[data-step-id="pull"]');
    expect(actions.add.mock.calls).toEqual([
      [{ kind: 'done', fixId: router.id, stepId: 'wait' }],
      [{ kind: 'undone', fixId: router.id, stepId: 'pull' }],
    ]);
  });

  it('has one check box for a fix that is written as prose', () => {
    show();
    expect(container.querySelectorAll('.fix:last-child input')).toHaveLength(1);
    click('[data-fix-id]');
    expect(actions.add).toHaveBeenCalledExactlyOnceWith({ kind: 'done', fixId: prose.id, stepId: null });
  });

  it('takes back a tick only when there is one', () => {
    show();
    expect(find<HTMLButtonElement>('[data-action="undo"]').disabled).toBe(true);
    show({ events: [done('pull')] });
    click('[data-action="undo"]');
    expect(actions.undo).toHaveBeenCalledOnce();
  });

  it('leads to the place of a fix and of a step, and names it', () => {
    show();
    click(`[data-anchor-of="${router.id}"]`);
    click('[data-anchor-of="update"]');
    expect(actions.jump.mock.calls).toEqual([[router.anchor], [driver.steps[0]?.anchor]]);
    expect(find('[data-anchor-of="update"]').getAttribute('aria-label')).toBe('Show “Click Update.” in the article');
  });

  it('tries again when it is told to', () => {
    show({ save: 'failed' });
    click('[data-action="retry"]');
    expect(actions.retry).toHaveBeenCalledOnce();
  });

  it.each([
    { receipt: aReceipt(), words: 'No ads found', action: null },
    { receipt: aReceipt([], { isOn: false }), words: 'No ads found', action: null },
    { receipt: aReceipt(banners(1)), words: '1 ad hidden', action: 'Show' },
    { receipt: aReceipt(banners(27)), words: '27 ads hidden', action: 'Show' },
    { receipt: aReceipt(banners(27), { isOn: false }), words: '27 ads shown', action: 'Hide again' },
    { receipt: aReceipt(banners(2, { state: 'collapsed' })), words: '2 ads hidden', action: 'Show' },
    { receipt: aReceipt(banners(2, { state: 'left' })), words: '2 ads shown', action: null },
    { receipt: aReceipt(banners(2, { state: 'broughtBack' })), words: '2 ads shown', action: null },
    {
      receipt: aReceipt([...banners(2), anEntry('back', { state: 'broughtBack' })]),
      words: '2 ads hidden',
      action: 'Show',
    },
    {
      receipt: aReceipt([anEntry('ad'), anEntry('frame', { category: 'debris' })]),
      words: '1 ad hidden',
      action: 'Show',
    },
    { receipt: aReceipt([anEntry('frame', { category: 'debris' })]), words: 'No ads found', action: null },
  ])('says "$words" and offers the way back', ({ receipt, words, action }) => {
    show({ receipt });
    expect(texts('.clutter > span')).toEqual([words]);
    expect(texts('[data-action$="-clutter"]')).toEqual(action ? [action] : []);
    if (!action) return;
    click('[data-action$="-clutter"]');
    expect(actions.hideAll).toHaveBeenCalledExactlyOnceWith(!receipt.isOn);
  });

  it('copies the list in the formats of every face, and leads to the page with all others', () => {
    show();
    const choose = (action: string) => {
      click('[data-action="export"]');
      expect(find('#export-menu').hidden).toBe(false);
      click(`[data-action="${action}"]`);
      expect(find('#export-menu').hidden).toBe(true);
    };
    for (const format of quickFormats) {
      choose(`copy-${format.id}`);
      expect(actions.copyAs).toHaveBeenLastCalledWith(format.id);
    }
    choose('hand-over');
    expect(actions.handOver).toHaveBeenCalledOnce();
  });

  it('says what was just done', () => {
    show({ notice: 'Copied' });
    expect(texts('.notice')).toEqual(['Copied']);
  });

  it('folds to one labelled button and back, and the focus goes with it', () => {
    show();
    click('[data-action="collapse"]');
    show({ isFolded: true });
    expect(texts('button')).toEqual(['Show checklist0 of 4 done']);
    expect(document.activeElement).toBe(find('[data-action="expand"]'));
    click('[data-action="expand"]');
    expect(actions.fold.mock.calls).toEqual([[true], [false]]);
  });

  it('leaves the focus where it is when it is unfolded from elsewhere', () => {
    show({ isFolded: true });
    show();
    expect(document.activeElement).toBe(document.body);
  });
});

/** Draws the overlay with these differences from an untouched one. */
function show({ events = [], ...more }: Partial<OverlayView> & { events?: ProgressEvent[] } = {}): void {
  const list = more.checklist ?? checklist;
  const view: OverlayView = { ...anOverlayView(list, events), ...more };
  act(() => render(<Overlay view={view} actions={actions} parts={WHOLE_OVERLAY} />, container));
}

function done(stepId: string): ProgressEvent {
  return { id: `e-${stepId}`, at: 1, checklistId: checklist.id, kind: 'done', fixId: 'fix', stepId };
}

function find<Found extends HTMLElement>(selector: string): Found {
  const found = container.querySelector<Found>(selector);
  if (!found) throw new Error(`Not in the overlay: ${selector}`);
  return found;
}

function click(selector: string): void {
  act(() => find(selector).click());
}

function texts(selector: string): string[] {
  return [...container.querySelectorAll(selector)].map((element) => element.textContent?.trim() ?? '');
}
