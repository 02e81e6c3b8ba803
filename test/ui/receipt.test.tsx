import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ClutterState, Receipt, ReceiptEntry } from '@/src/core/clean/receipt';
import { CATEGORIES } from '@/src/core/clean/treatment';
import { Overlay } from '@/src/ui/overlay/Overlay';
import { aChecklist, aFix } from '../a-checklist';
import { anOverlayView } from '../a-list-view';
import { anEntry, aReceipt, banners } from '../a-receipt';
import { type HeardActions, hearActions } from '../overlay-actions';
import { WHOLE_OVERLAY } from '../overlay-parts';

const checklist = aChecklist([aFix('Restart it', [])], { url: 'https://site.example/fix' });

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

describe('details', () => {
  it('are closed at first, open in place, and close by the same button', () => {
    show(aReceipt(banners(1)));
    expect(count('#receipt')).toBe(0);
    expect(find('[data-action="receipt"]').getAttribute('aria-expanded')).toBe('false');
    click('[data-action="receipt"]');
    expect(find('[data-action="receipt"]').getAttribute('aria-expanded')).toBe('true');
    expect(find('[data-action="receipt"]').getAttribute('aria-controls')).toBe(find('.receipt').id);
    expect(count('.list')).toBe(1);
    click('[data-action="receipt"]');
    expect(count('#receipt')).toBe(0);
  });

  it('close with Escape from anywhere in them, and the focus goes back', () => {
    open(aReceipt(banners(1)));
    find('[data-action="bring-back"]').focus();
    act(() => {
      find('[data-action="bring-back"]').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    expect(count('#receipt')).toBe(0);
    expect(document.activeElement).toBe(find('[data-action="receipt"]'));
  });

  it('can be opened without any ads, to hide something else', () => {
    open(aReceipt());
    expect(texts('.receipt-note')).toEqual(['Nothing is hidden on this page.']);
    expect(count('select')).toBe(0);
    click('[data-action="pick"]');
    expect(actions.pick).toHaveBeenCalledOnce();
  });
});

describe('kinds', () => {
  it('are told in their order, each with its number and what becomes of it here', () => {
    open(aReceipt(CATEGORIES.toReversed().map((category) => anEntry(category, { category }))));
    expect(
      [...container.querySelectorAll<HTMLElement>('[data-category]')].map((each) => each.dataset.category),
    ).toEqual([...CATEGORIES]);
    expect(texts('[data-category="banner"] > summary')).toEqual(['Banners 1']);
    expect(find('[data-treat="banner"]').getAttribute('aria-label')).toBe('Banners on this site');
  });

  it.each(['hide', 'collapse', 'leave'] as const)('can be treated so on this site: %s', (treatment) => {
    open(aReceipt(banners(1)));
    choose('[data-treat="banner"]', treatment);
    expect(actions.treat).toHaveBeenCalledExactlyOnceWith('banner', treatment);
  });

  it('show what is chosen for them', () => {
    const { treatments } = aReceipt();
    open(aReceipt(banners(1), { treatments: { ...treatments, banner: 'leave' } }));
    expect(find<HTMLSelectElement>('[data-treat="banner"]').value).toBe('leave');
  });

  it('are no line when there is nothing to see', () => {
    open(aReceipt([anEntry('dot', { category: 'pixel' }), anEntry('frame', { category: 'debris' }), anEntry('ad')]));
    expect(texts('[data-treat="pixel"] option')).toEqual(['Hide', 'Leave']);
    expect(texts('[data-treat="debris"] option')).toEqual(['Hide', 'Leave']);
    expect(texts('[data-treat="banner"] option')).toEqual(['Hide', 'One line', 'Leave']);
  });

  it('can all be treated alike, or as elsewhere', () => {
    open(aReceipt(banners(1)));
    const all = find<HTMLSelectElement>('[data-treat="all"]');
    expect(all.getAttribute('aria-label')).toBe('All kinds on this site');
    expect(all.value).toBe('hide');
    choose('[data-treat="all"]', 'leave');
    choose('[data-treat="all"]', 'elsewhere');
    expect(actions.treat.mock.calls).toEqual([
      [null, 'leave'],
      [null, null],
    ]);
  });

  it('count as alike when all that can be a line are one, and are said to differ otherwise', () => {
    const { treatments } = aReceipt();
    const lines = Object.fromEntries(CATEGORIES.map((category) => [category, 'collapse'])) as Receipt['treatments'];
    open(aReceipt(banners(1), { treatments: { ...lines, pixel: 'hide', debris: 'hide' } }));
    expect(find<HTMLSelectElement>('[data-treat="all"]').value).toBe('collapse');
    show(aReceipt(banners(1), { treatments: { ...treatments, banner: 'leave' } }));
    expect(find<HTMLSelectElement>('[data-treat="all"]').selectedOptions[0]?.textContent).toBe('Differs by kind');
  });

  it('can be brought back as a whole and hidden again, but for what a rule keeps', () => {
    const kept = anEntry('kept', { state: 'broughtBack', isRuled: true });
    open(aReceipt([...banners(2), anEntry('back', { state: 'broughtBack' }), kept]));
    expect(texts('[data-action="bring-back-all"]')).toEqual(['Bring all back']);
    expect(find('[data-action="bring-back-all"]').getAttribute('aria-label')).toBe('Bring all back: Banners');
    find('[data-action="bring-back-all"]').focus();
    click('[data-action="bring-back-all"]');
    show(aReceipt([...banners(2, { state: 'broughtBack' }), kept]));
    expect(document.activeElement).toBe(find('[data-action="hide-again-all"]'));
    click('[data-action="hide-again-all"]');
    expect(actions.bringBack.mock.calls).toEqual([
      [['banner-1', 'banner-2'], true],
      [['banner-1', 'banner-2'], false],
    ]);
  });

  it('have no such button for one thing alone, or when nothing could be brought back', () => {
    open(aReceipt(banners(1)));
    expect(count('[data-action$="-all"]')).toBe(0);
    show(aReceipt(banners(2, { state: 'left' })));
    expect(count('[data-action$="-all"]')).toBe(0);
  });

  it('show ten things and the others when asked, and the first of those takes the focus', () => {
    open(aReceipt(banners(13)));
    expect(count('[data-key]')).toBe(10);
    expect(texts('[data-action="show-more"]')).toEqual(['Show 3 more']);
    click('[data-action="show-more"]');
    expect(count('[data-key]')).toBe(13);
    expect(count('[data-action="show-more"]')).toBe(0);
    expect(document.activeElement).toBe(find('[data-key="banner-11"] button'));
  });
});

describe('a thing', () => {
  it('says what it says, why it goes and what has become of it', () => {
    open(aReceipt([anEntry('ad', { text: 'Buy now', reason: 'A banner that pays' })]));
    expect(texts('.receipt-what')).toEqual(['Buy now']);
    expect(find('.receipt-what').getAttribute('dir')).toBe('auto');
    expect(texts('.receipt-why')).toEqual(['Hidden · A banner that pays']);
    expect(texts('[data-key="ad"] button')).toEqual(['Bring back', 'Always keep here']);
    expect(nameOf('[data-action="bring-back"]')).toBe('Bring back Buy now');
  });

  it('that says nothing is told so', () => {
    open(aReceipt([anEntry('ad', { text: '' })]));
    expect(texts('.receipt-what')).toEqual(['Without words']);
  });

  const RULED = { isRuled: true };
  const YOURS = { category: 'yours', isRuled: true } as const;
  it.each<[ClutterState, Partial<ReceiptEntry>, string, string[]]>([
    ['hidden', {}, 'Hidden', ['Bring back', 'Always keep here']],
    ['collapsed', {}, 'One line', ['Bring back', 'Always keep here']],
    ['left', {}, 'Left as it is', ['Always keep here']],
    ['broughtBack', {}, 'Shown again', ['Hide again', 'Always keep here']],
    ['broughtBack', RULED, 'Always kept here', ['Do not keep']],
    ['hidden', YOURS, 'Hidden', ['Bring back', 'Remove my rule']],
    ['broughtBack', YOURS, 'Shown again', ['Hide again', 'Remove my rule']],
  ])('that is %s, %o, is "%s" and offers %o', (state, more, words, buttons) => {
    open(aReceipt([anEntry('ad', { state, ...more })]));
    expect(texts('.receipt-state')).toEqual([words]);
    expect(texts('[data-key="ad"] button')).toEqual(buttons);
  });

  it('is only shown for now while nothing is hidden', () => {
    open(aReceipt([anEntry('ad')], { isOn: false }));
    expect(texts('.receipt-state')).toEqual(['Shown for now']);
  });

  it('is brought back and hidden again by the same button, which keeps the focus', () => {
    open(aReceipt([anEntry('ad')]));
    find('[data-action="bring-back"]').focus();
    click('[data-action="bring-back"]');
    show(aReceipt([anEntry('ad', { state: 'broughtBack' })]));
    expect(document.activeElement).toBe(find('[data-action="hide-again"]'));
    click('[data-action="hide-again"]');
    expect(actions.bringBack.mock.calls).toEqual([
      [['ad'], true],
      [['ad'], false],
    ]);
  });

  it('is kept for good and no longer by the same button, which keeps the focus', () => {
    open(aReceipt([anEntry('ad')]));
    find('[data-action="keep-here"]').focus();
    click('[data-action="keep-here"]');
    show(aReceipt([anEntry('ad', { state: 'broughtBack', isRuled: true })]));
    expect(document.activeElement).toBe(find('[data-action="unkeep"]'));
    click('[data-action="unkeep"]');
    expect(actions.keepHere.mock.calls).toEqual([
      ['ad', true],
      ['ad', false],
    ]);
  });

  it.each([
    { left: ['first', 'last'], focused: '[data-key="last"] button' },
    { left: ['first'], focused: '[data-key="first"] button' },
    { left: [], focused: '.receipt' },
  ])('that goes with the rule of the reader leaves the focus near: $focused', ({ left, focused }) => {
    const yours = { category: 'yours', isRuled: true } as const;
    const gone = ['first', 'gone', 'last'].filter((key) => key === 'gone' || left.includes(key));
    open(aReceipt(gone.map((key) => anEntry(key, yours))));
    find('[data-key="gone"] [data-action="unkeep"]').focus();
    click('[data-key="gone"] [data-action="unkeep"]');
    expect(actions.keepHere).toHaveBeenCalledExactlyOnceWith('gone', false);
    show(aReceipt(left.map((key) => anEntry(key, yours))));
    expect(document.activeElement).toBe(find(focused));
  });

  it('that goes takes no focus from elsewhere', () => {
    open(aReceipt([anEntry('gone'), anEntry('stays')]));
    click('[data-key="gone"] [data-action="keep-here"]');
    find('[data-action="export"]').focus();
    show(aReceipt([anEntry('stays')]));
    expect(document.activeElement).toBe(find('[data-action="export"]'));
  });
});

describe('what else was done', () => {
  it('is told when there is any', () => {
    open(aReceipt(banners(1), { notLoaded: 7, hasGivenUp: true }));
    expect(texts('.receipt-note')).toEqual([
      'This page keeps bringing its ads back. They are not fought any further.',
      'Not even loaded: 7',
    ]);
    show(aReceipt(banners(1)));
    expect(texts('.receipt-note, .paid-links')).toEqual([]);
  });

  it('shows paid links with the way to the page that they name, or else the way itself', () => {
    const href = 'https://go.example/?id=1';
    open(
      aReceipt([], {
        links: [
          { words: 'the wizard', href, destination: 'https://www.shop.example/wizard' },
          { words: 'a cleaner', href, destination: null },
          { words: 'odd', href: 'javascript:alert(1)', destination: 'data:text/html,1' },
          { words: 'relative', href: '/go/1', destination: null },
        ],
      }),
    );
    expect(texts('.paid-links .receipt-what')).toEqual(['the wizard', 'a cleaner', 'odd', 'relative']);
    const anchors = [...container.querySelectorAll<HTMLAnchorElement>('.paid-links a')];
    expect(anchors.map(({ textContent }) => textContent)).toEqual([
      'Go to shop.example',
      'Follow the paid link',
      'Follow the paid link',
    ]);
    expect(anchors.map((anchor) => anchor.getAttribute('href'))).toEqual([
      'https://www.shop.example/wizard',
      href,
      'https://site.example/go/1',
    ]);
    for (const anchor of anchors) {
      expect(anchor.target).toBe('_blank');
      expect(anchor.getAttribute('rel')).toBe('noopener noreferrer');
    }
  });
});

function show(receipt: Receipt): void {
  const view = { ...anOverlayView(checklist), receipt };
  act(() => render(<Overlay view={view} actions={actions} parts={WHOLE_OVERLAY} />, container));
}

function open(receipt: Receipt): void {
  show(receipt);
  click('[data-action="receipt"]');
}

function find<Found extends HTMLElement>(selector: string): Found {
  const found = container.querySelector<Found>(selector);
  if (!found) throw new Error(`Not in the overlay: ${selector}`);
  return found;
}

function click(selector: string): void {
  act(() => find(selector).click());
}

function choose(selector: string, value: string): void {
  const select = find<HTMLSelectElement>(selector);
  act(() => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

/** The name that assistive technology reads. */
function nameOf(selector: string): string {
  const ids = find(selector).getAttribute('aria-labelledby')?.split(' ') ?? [];
  return ids.map((id) => find(`#${id}`).textContent).join(' ');
}

function count(selector: string): number {
  return container.querySelectorAll(selector).length;
}

function texts(selector: string): string[] {
  return [...container.querySelectorAll(selector)].map((element) => element.textContent?.trim() ?? '');
}
