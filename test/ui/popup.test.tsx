import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NOTHING_LEARNED } from '@/src/core/detect/lesson';
import type { DecidingLesson } from '@/src/core/types';
import { Popup, type PopupActions, type PopupView } from '@/src/ui/popup/Popup';
import { anEntry, aReceipt, banners } from '../a-receipt';

const ARTICLE = { title: 'Printer is offline', fixes: 3, steps: 9 };
const SIGNALS = [
  { id: 'faultTitle', weight: 2 },
  { id: 'shop', weight: -4 },
  { id: 'remedyLabels', weight: 3 },
  { id: 'noFaultNamed', weight: -2 },
  { id: 'deviceWords', weight: 2 },
];
const PAGE: PopupView = {
  host: 'help.example',
  isAllowed: true,
  enabled: true,
  paused: false,
  isVisitPaused: false,
  isPrivate: false,
  article: null,
  list: null,
  offered: null,
  hasPanel: false,
  cleaned: null,
  foundNothing: false,
  explanation: null,
  learned: NOTHING_LEARNED,
  isFreshlyTaught: false,
};

let container: HTMLElement;
let actions: { [Name in keyof PopupActions]: ReturnType<typeof vi.fn<PopupActions[Name]>> };

beforeEach(() => {
  container = document.body.appendChild(document.createElement('div'));
  actions = {
    showOverlay: vi.fn(),
    makeChecklist: vi.fn(),
    refuse: vi.fn(),
    forgetPage: vi.fn(),
    forgetSite: vi.fn(),
    enable: vi.fn(),
    pause: vi.fn(),
    pauseVisit: vi.fn(),
    openPanel: vi.fn(),
    openDashboard: vi.fn(),
    goOn: vi.fn(),
    dismiss: vi.fn(),
    openOptions: vi.fn(),
    askForSite: vi.fn(),
    askForAll: vi.fn(),
    hideAll: vi.fn(),
    bringBack: vi.fn(),
    keepHere: vi.fn(),
    treat: vi.fn(),
    pick: vi.fn(),
  };
});
afterEach(() => {
  render(null, container);
  container.remove();
});

describe('why', () => {
  const explain = (isOffered: boolean, lesson: DecidingLesson | null = null, hasFixes = true) =>
    show({ explanation: { isOffered, hasFixes, lesson, signals: SIGNALS } });

  it('says what speaks for the page and what against it, strongest first, without numbers', () => {
    explain(true);
    expect(texts('.why h2')).toEqual(['Speaks for it', 'Speaks against it']);
    expect(texts('[data-side="for"] li')).toEqual([
      'Headings are numbered as fixes or methods',
      'The title names a fault',
      'It is about a device or a program',
    ]);
    expect(texts('[data-side="against"] li')).toEqual([
      'Something is sold here',
      'No heading names a fault or a remedy',
    ]);
    expect(find('.why').textContent).not.toMatch(/\d/);
  });

  it.each([
    [true, null, 'FixTrail takes this page for a list of fixes. Enough speaks for it.'],
    [false, null, 'FixTrail does not take this page for a list of fixes. Too little speaks for it.'],
    [true, 'taughtYes', 'FixTrail takes this page for a list of fixes. You said that it is one.'],
    [false, 'taughtNot', 'FixTrail does not take this page for a list of fixes. You said that it is none.'],
    [
      true,
      'siteYes',
      'FixTrail takes this page for a list of fixes. You said of other pages on this site that they are, so less is enough here.',
    ],
    [
      false,
      'siteNot',
      'FixTrail does not take this page for a list of fixes. You said of other pages on this site that they are not, so more is needed here.',
    ],
  ] as const)('gives the verdict in plain words: %s, %s', (isOffered, lesson, words) => {
    explain(isOffered, lesson);
    expect(texts('.why p')).toEqual([words]);
  });

  it('says when there is nothing to tick', () => {
    explain(false, null, false);
    expect(texts('.why p')).toEqual([
      'FixTrail does not take this page for a list of fixes. There is nothing on it that could be ticked.',
    ]);
  });

  it('says when nothing on the page asked for a closer look', () => {
    show({});
    expect(texts('.why p')).toEqual(['Nothing on this page looked like a list of fixes at first glance.']);
    expect(texts('.why ul, .why h2')).toEqual([]);
  });

  it('leaves out a side without signals, and says when both are', () => {
    show({ explanation: { isOffered: false, hasFixes: true, lesson: null, signals: SIGNALS.slice(1, 2) } });
    expect(texts('.why h2')).toEqual(['Speaks against it']);
    show({ explanation: { isOffered: false, hasFixes: true, lesson: null, signals: [] } });
    expect(texts('.why p').at(-1)).toBe('Nothing on the page speaks for it or against it.');
  });

  it('is not asked where FixTrail is off', () => {
    show({ paused: true });
    expect(texts('.why')).toEqual([]);
  });
});

describe('what the reader says', () => {
  it('can refuse a page that was offered', () => {
    show({ article: ARTICLE });
    expect(texts('[data-action="refuse"]')).toEqual(['Not a fix list?']);
    click('[data-action="refuse"]');
    expect(actions.refuse).toHaveBeenCalledOnce();
  });

  it('can confirm a page that was not', () => {
    show({});
    expect(texts('[data-action="make-checklist"]')).toEqual(['This is one']);
    click('[data-action="make-checklist"]');
    expect(actions.makeChecklist).toHaveBeenCalledOnce();
  });

  it.each([
    { isFreshlyTaught: true, words: 'Undo' },
    { isFreshlyTaught: false, words: 'Forget that' },
  ])('is taken back in its place: $words', ({ isFreshlyTaught, words }) => {
    show({ learned: { page: 'not', yes: 0, not: 3 }, isFreshlyTaught });
    expect(texts('.state-title')).toEqual(['FixTrail stays closed on this page.']);
    expect(texts('.lesson p')).toEqual([
      'You said that this page is no list of fixes. FixTrail is a little more careful on help.example now.',
    ]);
    expect(texts('[data-action="make-checklist"]')).toEqual([]);
    expect(texts('.lesson button')).toEqual([words]);
    expect(document.activeElement === find('.lesson button')).toBe(isFreshlyTaught);
    click('.lesson button');
    expect(actions.forgetPage).toHaveBeenCalledOnce();
  });

  it('is not asked again where it was said', () => {
    show({ article: ARTICLE, learned: { page: 'yes', yes: 0, not: 0 } });
    expect(texts('[data-action="refuse"]')).toEqual([]);
    expect(texts('.lesson p')).toEqual([
      'You said that this page is a list of fixes. FixTrail offers lists on help.example a little sooner now.',
    ]);
  });

  it('of other pages of the site is told, and forgotten at once', () => {
    show({ article: ARTICLE, learned: { page: null, yes: 1, not: 2 } });
    expect(texts('.lesson p')).toEqual([
      'You said of 2 pages on help.example that they are no lists of fixes.',
      'You said of 1 page on help.example that it is a list of fixes.',
    ]);
    click('[data-action="forget-site"]');
    expect(actions.forgetSite).toHaveBeenCalledOnce();
    expect(texts('[data-action="refuse"]')).toEqual(['Not a fix list?']);
  });
});

describe('what was hidden', () => {
  const page = { url: 'https://help.example/fix', hasChecklist: true, isKeptOnPageOnly: false };

  it.each([
    { receipt: aReceipt(), hasChecklist: true, words: 'No ads found' },
    { receipt: aReceipt(banners(27)), hasChecklist: true, words: '27 ads hidden' },
    { receipt: aReceipt(banners(27)), hasChecklist: false, words: '27 ads hidden on this page' },
    { receipt: aReceipt(), hasChecklist: false, words: 'No ads found on this page' },
    { receipt: aReceipt(banners(27), { isOn: false }), hasChecklist: false, words: '27 ads shown' },
  ])('is told in one line, folded: $words', ({ receipt, hasChecklist, words }) => {
    show({ cleaned: { ...page, receipt, hasChecklist } });
    expect(texts('.page-receipt > summary')).toEqual([words]);
    expect(find('.page-receipt').hasAttribute('open')).toBe(false);
  });

  it('is not told where nothing is cleaned', () => {
    show({ cleaned: null });
    expect(texts('.page-receipt')).toEqual([]);
  });

  it('shows kinds with their numbers first, and their things when they are unfolded', () => {
    const receipt = aReceipt([...banners(2), anEntry('film', { category: 'videoAd' })]);
    show({ cleaned: { ...page, receipt } });
    expect(texts('.receipt-group > summary')).toEqual(['Banners 2', 'Video adverts 1']);
    expect(container.querySelectorAll('.receipt-group[open]')).toHaveLength(0);
  });

  it('can be shown and hidden as a whole', () => {
    show({ cleaned: { ...page, receipt: aReceipt(banners(2)) } });
    click('[data-action="show-clutter"]');
    show({ cleaned: { ...page, receipt: aReceipt(banners(2), { isOn: false }) } });
    click('[data-action="hide-clutter"]');
    expect(actions.hideAll.mock.calls).toEqual([[false], [true]]);
  });

  it('passes on what is done about it', () => {
    show({ cleaned: { ...page, receipt: aReceipt(banners(2)) } });
    click('[data-key="banner-2"] [data-action="bring-back"]');
    click('[data-key="banner-1"] [data-action="keep-here"]');
    click('[data-action="pick"]');
    expect(actions.bringBack).toHaveBeenCalledExactlyOnceWith(['banner-2'], true);
    expect(actions.keepHere).toHaveBeenCalledExactlyOnceWith('banner-1', true);
    expect(actions.pick).toHaveBeenCalledOnce();
  });

  it('says when something could be kept on this page only', () => {
    show({ cleaned: { ...page, receipt: aReceipt(banners(1)), isKeptOnPageOnly: true } });
    expect(texts('.page-receipt > [role="status"]')).toEqual([
      'Nothing names this for certain, so it stays on this page only.',
    ]);
  });
});

describe('pausing', () => {
  it('for this visit is offered where FixTrail works, and taken back in the same place', () => {
    show({});
    const button = find('[data-action="pause-visit"]');
    button.focus();
    click('[data-action="pause-visit"]');
    show({ isVisitPaused: true });
    expect(texts('.state-title')).toEqual(['FixTrail rests in this tab until you leave help.example.']);
    expect(texts('[data-action="resume-visit"]')).toEqual(['Go on']);
    expect(document.activeElement).toBe(find('[data-action="resume-visit"]'));
    click('[data-action="resume-visit"]');
    expect(actions.pauseVisit.mock.calls).toEqual([[true], [false]]);
  });

  it.each([{ paused: true }, { enabled: false }, { host: null }])('for this visit is not offered with %o', (change) => {
    show(change);
    expect(texts('[data-action$="-visit"]')).toEqual([]);
  });
});

it.each([{}, { host: null }, { enabled: false }])('leads to the settings with %o', (change) => {
  show(change);
  click('[data-action="options"]');
  expect(actions.openOptions).toHaveBeenCalledOnce();
});

function show(change: Partial<PopupView>): void {
  act(() => render(<Popup view={{ ...PAGE, ...change }} actions={actions} />, container));
}

function find(selector: string): HTMLElement {
  const element = container.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`Not there: ${selector}`);
  return element;
}

function texts(selector: string): string[] {
  return [...container.querySelectorAll(selector)].map(({ textContent }) => textContent?.trim() ?? '');
}

function click(selector: string): void {
  act(() => find(selector).click());
}

describe('a page that FixTrail may work on only at a click', () => {
  it('says so, makes the list at a click, and asks for the site or for all', () => {
    show({ isAllowed: false });
    expect(texts('.state-title')).toEqual(['On this page FixTrail works only when you click.']);
    expect(texts('[data-action="make-checklist"]')).toEqual(['Make a checklist now']);
    click('[data-action="make-checklist"]');
    click('[data-action="ask-site"]');
    click('[data-action="ask-all"]');
    expect(actions.makeChecklist).toHaveBeenCalledOnce();
    expect(actions.askForSite).toHaveBeenCalledExactlyOnceWith('help.example');
    expect(actions.askForAll).toHaveBeenCalledOnce();
  });

  it('says nothing of it where it may work by itself', () => {
    show({});
    expect(container.querySelector('[data-access]')).toBeNull();
  });
});
