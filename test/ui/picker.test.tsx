import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Proposal } from '@/src/core/clean/propose-selector';
import { chooseSide } from '@/src/picker/choose-side';
import { Picker } from '@/src/ui/picker/Picker';
import type { PickerActions, PickerFault, PickerView } from '@/src/ui/picker/view';

const ONE: Proposal = { selector: '#promo', kind: 'one', hits: 1, isByPlace: false };
const ALIKE: Proposal = { selector: 'div.promo', kind: 'alike', hits: 3, isByPlace: false };
const BY_LINK: Proposal = { selector: 'a[href^="https://shop.example/x"]', kind: 'byLink', hits: 2, isByPlace: false };
const BY_PLACE: Proposal = { selector: 'body > div:nth-of-type(2)', kind: 'one', hits: 1, isByPlace: true };
const POINTING: PickerView = {
  site: 'help.example',
  thing: null,
  isChosen: false,
  proposals: [],
  selector: '',
  hits: 0,
  fault: null,
  steps: [],
  isPreviewing: false,
};
const CHOSEN: PickerView = {
  ...POINTING,
  thing: { kind: 'link', words: 'Get 50 % off', widthPx: 728, heightPx: 90 },
  isChosen: true,
  proposals: [ONE, BY_LINK, ALIKE],
  selector: ONE.selector,
  hits: 1,
};

let container: HTMLElement;
let actions: { [Name in keyof PickerActions]: ReturnType<typeof vi.fn<PickerActions[Name]>> };

beforeEach(() => {
  container = document.body.appendChild(document.createElement('div'));
  actions = { press: vi.fn(), select: vi.fn(), preview: vi.fn() };
});
afterEach(() => {
  render(null, container);
  container.remove();
});

describe('while something is pointed at', () => {
  it('says how to point, for mice and for fingers', () => {
    show(POINTING);
    expect(texts('.for-mice')).toEqual(['Point at what bothers you and click it. Arrow keys work, too.']);
    expect(texts('.for-fingers')).toEqual(['Tap what bothers you.']);
  });

  it('says what is pointed at', () => {
    show({ ...POINTING, thing: { kind: 'box', words: '', widthPx: 300, heightPx: 250 } });
    expect(texts('[role="status"]')).toEqual(['Box, 300 by 250']);
  });

  it.each(['wider', 'narrower', 'previous', 'next', 'choose', 'cancel'])('has a labelled button: %s', (button) => {
    show(POINTING);
    expect(texts(`[value="${button}"]`)[0]).not.toBe('');
    press(button);
    expect(actions.press).toHaveBeenCalledExactlyOnceWith(button);
  });

  it('recommends to hide, and has the focus there', () => {
    show(POINTING);
    expect(texts('.primary')).toEqual(['Hide this']);
    expect(document.activeElement).toBe(find('[value="choose"]'));
  });

  it('is a dialog with a name', () => {
    show(POINTING);
    const name = find('[role="dialog"]').getAttribute('aria-labelledby');
    expect(texts(`#${name}`)).toEqual(['Hide something else']);
  });
});

describe('when something is chosen', () => {
  it('says what it is and how much goes', () => {
    show({ ...CHOSEN, hits: 3 });
    expect(texts('[role="status"]')).toEqual(['Link: “Get 50 % off”, 728 by 90; hits 3 elements']);
  });

  it('offers one, all alike and by link, each with its hits', () => {
    show(CHOSEN);
    expect(texts('legend')).toEqual(['What to hide on help.example']);
    expect(texts('.proposals label')).toEqual([
      'Only thishits 1 element',
      'What leads to the same placehits 2 elements',
      'All that are called the samehits 3 elements',
    ]);
    expect(document.activeElement).toBe(find('[name="proposal"]'));
    act(() => find<HTMLInputElement>('.proposals label:last-child input').click());
    expect(actions.select).toHaveBeenCalledExactlyOnceWith(ALIKE.selector);
  });

  it('warns of what goes by its place', () => {
    show({ ...CHOSEN, proposals: [ALIKE, BY_PLACE], selector: BY_PLACE.selector });
    expect(texts('.note')[0]).toMatch(/no name of its own/);
    show({ ...CHOSEN, proposals: [ALIKE, BY_PLACE], selector: ALIKE.selector });
    expect(texts('.note')).toEqual([]);
  });

  it('has the selector in a field, and no choice when it is none of the proposals', () => {
    show({ ...CHOSEN, selector: '.mine' });
    expect(find<HTMLInputElement>('[name="selector"]').value).toBe('.mine');
    expect([...container.querySelectorAll<HTMLInputElement>('[name="proposal"]')].some((one) => one.checked)).toBe(
      false,
    );
  });

  it('saves, and can be cancelled', () => {
    show(CHOSEN);
    expect(texts('.buttons button')).toEqual(['Cancel', 'Hide on this site']);
    press('save');
    press('cancel');
    expect(actions.press.mock.calls).toEqual([['save'], ['cancel']]);
  });

  it.each<[PickerFault, string]>([
    ['noSelector', 'Without a selector nothing is hidden.'],
    ['badSelector', 'The browser cannot read this selector.'],
    ['tooWide', 'This is most of the page: choose something smaller.'],
    ['tooLong', 'This selector is too long.'],
    ['noHit', 'Nothing on this page fits this selector.'],
    ['noHost', 'Rules cannot be kept for this address.'],
  ])('says of %s: %s', (fault, words) => {
    show({ ...CHOSEN, selector: 'x', hits: 0, fault });
    expect(texts('.fault')).toEqual([words]);
    expect(find('[name="selector"]').getAttribute('aria-invalid')).toBe('true');
    expect(find<HTMLButtonElement>('[value="save"]').disabled).toBe(true);
    expect(find<HTMLInputElement>('[name="preview"]').disabled).toBe(true);
  });

  it('previews and shows again', () => {
    show(CHOSEN);
    act(() => find<HTMLInputElement>('[name="preview"]').click());
    expect(actions.preview).toHaveBeenCalledExactlyOnceWith(true);
  });
});

describe('when steps would be hidden', () => {
  const STEPS = ['Restart the printer', 'Pull the plug.', 'Wait.', 'Put it back.', 'Try again.'];

  it('names the first of them', () => {
    show({ ...CHOSEN, steps: STEPS });
    expect(texts('.warning-words')).toEqual(['This would hide 5 steps of the list:']);
    expect(texts('.warning li')).toEqual(['Restart the printer', 'Pull the plug.', 'Wait.', 'and 2 more']);
    show({ ...CHOSEN, steps: STEPS.slice(0, 1) });
    expect(texts('.warning-words')).toEqual(['This would hide 1 step of the list:']);
    expect(texts('.warning li')).toEqual(['Restart the printer']);
  });

  it('recommends something smaller, and hides only when told expressly', () => {
    show({ ...CHOSEN, steps: STEPS });
    expect(texts('.buttons button')).toEqual(['Cancel', 'Hide it anyway', 'Choose something smaller']);
    expect(texts('.primary')).toEqual(['Choose something smaller']);
    press('back');
    press('anyway');
    expect(actions.press.mock.calls).toEqual([['back'], ['anyway']]);
  });

  it('has no warning without steps', () => {
    show(CHOSEN);
    expect(texts('.warning')).toEqual(['']);
  });
});

describe('the side of the panel', () => {
  const PANEL = { left: 420, right: 860, top: 600, bottom: 784 };
  const box = (top: number, bottom: number, left = 500) => ({ top, bottom, left, right: left + 100 });

  it.each([
    { what: 'nothing', target: null, now: 'bottom', side: 'bottom' },
    { what: 'something in the middle', target: box(300, 400), now: 'top', side: 'top' },
    { what: 'something below', target: box(700, 780), now: 'bottom', side: 'top' },
    { what: 'something above', target: box(10, 90), now: 'top', side: 'bottom' },
    { what: 'something from top to bottom', target: box(-100, 900), now: 'top', side: 'top' },
    { what: 'something below, but beside the panel', target: box(700, 780, 10), now: 'bottom', side: 'bottom' },
    { what: 'something below the window', target: box(900, 990), now: 'bottom', side: 'bottom' },
  ] as const)('for $what: $side', ({ target, now, side }) => {
    expect(chooseSide(now, target, PANEL, 800)).toBe(side);
  });
});

function show(view: PickerView): void {
  act(() => render(<Picker view={view} actions={actions} />, container));
}

function find<T extends HTMLElement = HTMLElement>(selector: string): T {
  const element = container.querySelector<T>(selector);
  if (!element) throw new Error(`Nothing matches ${selector}`);
  return element;
}

function texts(selector: string): string[] {
  return [...container.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');
}

function press(button: string): void {
  act(() => find(`[value="${button}"]`).click());
}
