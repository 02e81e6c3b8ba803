import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CATEGORIES, type Choice } from '@/src/core/clean/treatment';
import type { UserRule } from '@/src/core/clean/user-rule';
import { DEFAULTS, PREFERENCES, TONGUES } from '@/src/core/preferences';
import { Options, type OptionsActions, type OptionsView } from '@/src/ui/options/Options';

const hide = (selector: string, host = 'site.example'): UserRule => ({ kind: 'hide', host, selector });
const EMPTY: OptionsView = {
  choices: [],
  preferences: DEFAULTS,
  rules: [],
  pausedSites: [],
  broughtBack: 0,
  shortcuts: [],
  canChangeShortcuts: true,
  kept: { lists: 0, bytes: 0, isDeleted: false },
  isUnkept: false,
};

let container: HTMLElement;
let actions: { [Name in keyof OptionsActions]: ReturnType<typeof vi.fn<OptionsActions[Name]>> };

beforeEach(() => {
  container = document.body.appendChild(document.createElement('div'));
  actions = {
    treat: vi.fn(async () => true),
    restoreChoices: vi.fn(async () => true),
    prefer: vi.fn(async () => true),
    replaceRules: vi.fn(async () => true),
    exportRules: vi.fn(),
    pause: vi.fn(async () => true),
    forgetBroughtBack: vi.fn(async () => true),
    restoreBroughtBack: vi.fn(async () => true),
    openShortcuts: vi.fn(),
    deleteAll: vi.fn(async () => true),
    bringAllBack: vi.fn(async () => true),
  };
});
afterEach(() => {
  render(null, container);
  container.remove();
});

describe('sections', () => {
  it('are headed and named', () => {
    show({});
    expect(texts('h1, h2')).toEqual([
      'Settings',
      'Sites',
      'Ads',
      'Your rules',
      'Reading',
      'Appearance',
      'Language',
      'Your data',
    ]);
    for (const section of container.querySelectorAll('.section'))
      expect(section.querySelector(`#${section.getAttribute('aria-labelledby')}`)?.tagName).toBe('H2');
  });

  it('say when something could not be kept', () => {
    show({});
    expect(texts('main > .lost')).toEqual(['']);
    show({ isUnkept: true });
    expect(texts('main > .lost')).toEqual(['That could not be saved.']);
  });
});

describe('ads', () => {
  it('of every kind can be treated in every way that there is for them', () => {
    show({});
    expect(texts('tbody th')).toHaveLength(CATEGORIES.length);
    expect(valuesOf('banner')).toEqual(['hide', 'collapse', 'leave']);
    expect(valuesOf('pixel')).toEqual(['hide', 'leave']);
    expect(find('[data-treat="banner"][value="leave"]').getAttribute('aria-label')).toBe('Banners: Leave');
    click('[data-treat="banner"][value="leave"]');
    expect(actions.treat).toHaveBeenCalledExactlyOnceWith({ site: null, category: 'banner' }, 'leave');
  });

  it('show what is chosen everywhere, not what is chosen on one site', () => {
    show({
      choices: [
        { site: null, category: 'banner', treatment: 'collapse' },
        { site: 'a.example', category: 'videoAd', treatment: 'leave' },
      ],
    });
    expect(chosenFor('banner')).toEqual(['collapse']);
    expect(chosenFor('videoAd')).toEqual(['hide']);
  });

  it.each(['cleanEverywhere', 'blockRequests', 'leadsOn'] as const)('have a switch: %s', (name) => {
    show({});
    const before = find<HTMLInputElement>(`[data-switch="${name}"]`).checked;
    expect(before).toBe(DEFAULTS[name]);
    click(`[data-switch="${name}"]`);
    expect(actions.prefer).toHaveBeenCalledExactlyOnceWith(name, !before);
  });
});

describe('sites with their own choice', () => {
  const choices: Choice[] = [
    { site: 'b.example', category: 'banner', treatment: 'leave' },
    { site: null, category: 'banner', treatment: 'collapse' },
    { site: 'b.example', category: null, treatment: 'hide' },
    { site: 'a.example', category: 'pixel', treatment: 'leave' },
  ];

  it('are told with what was chosen', () => {
    show({ choices });
    expect(texts('#ads li bdi')).toEqual(['a.example', 'b.example']);
    expect(texts('#ads li .small')).toEqual(['Invisible counters: Leave', 'Banners: Leave · All kinds: Hide']);
  });

  it('say when there are none', () => {
    show({});
    expect(texts('#ads .removable .small')).toEqual(['All sites are treated alike.']);
  });

  it('can be removed, and put back with all that was chosen', async () => {
    show({ choices });
    expect(find('[data-key="b.example"] button').getAttribute('aria-label')).toBe('Remove b.example');
    await remove('b.example');
    expect(actions.treat).toHaveBeenCalledExactlyOnceWith({ site: 'b.example', category: null }, null);
    show({ choices: choices.filter(({ site }) => site !== 'b.example') });
    expect(texts('#ads .done')).toEqual(['Removed: b.example Undo']);
    expect(document.activeElement).toBe(find('#ads [data-action="undo"]'));
    click('#ads [data-action="undo"]');
    expect(actions.restoreChoices).toHaveBeenCalledExactlyOnceWith([choices[0], choices[2]]);
    expect(document.activeElement).toBe(find('#ads .done'));
    expect(texts('#ads .done')).toEqual(['Taken back.']);
  });
});

describe('sites', () => {
  it('on which FixTrail is off can be removed, and put back', async () => {
    show({ pausedSites: ['a.example', 'b.example'] });
    expect(texts('#sites li bdi')).toEqual(['a.example', 'b.example']);
    await remove('a.example');
    click('#sites [data-action="undo"]');
    expect(actions.pause.mock.calls).toEqual([
      ['a.example', false],
      ['a.example', true],
    ]);
  });

  it('have nothing to forget at first', () => {
    show({});
    expect(texts('#sites .removable .small')).toEqual(['It is off nowhere.', 'Nothing is brought back.']);
    expect(texts('#sites button')).toEqual([]);
  });

  it('forget what was brought back, and remember it again', async () => {
    show({ broughtBack: 3 });
    expect(texts('#sites .removable .small')[1]).toBe('3 things are shown again.');
    await press('forget-brought-back');
    expect(actions.forgetBroughtBack).toHaveBeenCalledOnce();
    show({ broughtBack: 0 });
    expect(document.activeElement).toBe(find('#sites [data-action="undo"]'));
    click('#sites [data-action="undo"]');
    expect(actions.restoreBroughtBack).toHaveBeenCalledOnce();
  });
});

describe('what can be preferred', () => {
  it('is offered for every preference, in its own way', () => {
    show({});
    const names = [...container.querySelectorAll<HTMLElement>('[data-preference]')].map(
      ({ dataset }) => dataset.preference,
    );
    expect(names.sort()).toEqual(Object.keys(PREFERENCES).sort());
    expect(texts('[data-preference="theme"] .segment')).toEqual(['Like the browser', 'Light', 'Dark']);
    expect(find<HTMLSelectElement>('[name="language"]').options).toHaveLength(TONGUES.length + 1);
  });

  it('shows languages in themselves', () => {
    show({});
    expect(texts('[name="language"] option').slice(0, 4)).toEqual([
      'Like the browser',
      'العربية',
      'Deutsch',
      'English',
    ]);
    expect(find('[name="language"] option[value="de"]').lang).toBe('de');
  });

  it('is kept at once, and can be taken back while the focus stays where it is', async () => {
    show({ preferences: { ...DEFAULTS, theme: 'light' } });
    const dark = find<HTMLInputElement>('[name="theme"][value="dark"]');
    dark.focus();
    await act(async () => dark.click());
    expect(actions.prefer).toHaveBeenCalledExactlyOnceWith('theme', 'dark');
    expect(texts('.change-line')).toEqual(['Changed: Colours.Undo']);
    expect(document.activeElement).toBe(dark);
    await press('undo-change');
    expect(actions.prefer).toHaveBeenLastCalledWith('theme', 'light');
    expect(texts('.change-line')).toEqual(['Taken back.']);
  });

  it('takes a language out of the list', async () => {
    show({});
    const list = find<HTMLSelectElement>('[name="language"]');
    await act(async () => {
      list.value = 'pt-BR';
      list.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(actions.prefer).toHaveBeenCalledExactlyOnceWith('language', 'pt-BR');
  });

  it('offers no way back from what was not kept', async () => {
    actions.prefer.mockResolvedValue(false);
    show({});
    await act(async () => find('[data-switch="keepAwake"]').click());
    expect(texts('.change-line')).toEqual(['']);
  });

  it('can be taken back for a kind of ad, too', async () => {
    show({ choices: [{ site: null, category: 'banner', treatment: 'collapse' }] });
    await act(async () => find('[data-treat="banner"][value="leave"]').click());
    await press('undo-change');
    expect(actions.treat).toHaveBeenLastCalledWith({ site: null, category: 'banner' }, 'collapse');
    await act(async () => find('[data-treat="videoAd"][value="leave"]').click());
    await press('undo-change');
    expect(actions.treat).toHaveBeenLastCalledWith({ site: null, category: 'videoAd' }, null);
  });

  it('is reached from the top of the page', () => {
    show({ shortcuts: [{ name: 'export', words: '', keys: '' }] });
    for (const link of container.querySelectorAll('.sections a'))
      expect(find(link.getAttribute('href') ?? '').querySelector('h2')?.textContent).toBe(link.textContent);
    expect(texts('.sections a')).toHaveLength(container.querySelectorAll('.section').length);
  });
});

describe('keys', () => {
  const shortcuts = [
    { name: 'tick-current', words: 'In the language of the browser', keys: 'Alt+Shift+T' },
    { name: '_execute_action', words: '', keys: '' },
  ];

  it('are shown with what they do', () => {
    show({ shortcuts });
    expect(texts('#shortcuts dt')).toEqual(['Tick the current step', 'Open the small window of FixTrail']);
    expect(texts('#shortcuts dd')).toEqual(['Alt+Shift+T', 'no key']);
    click('[data-action="change-keys"]');
    expect(actions.openShortcuts).toHaveBeenCalledOnce();
  });

  it('say where they are changed when the way there cannot be opened', () => {
    show({ shortcuts, canChangeShortcuts: false });
    expect(container.querySelector('[data-action="change-keys"]')).toBeNull();
    expect(texts('#shortcuts > .small').at(-1)).toContain('The browser has a page of its own for that');
  });

  it('are not spoken of where there are none', () => {
    show({});
    expect(container.querySelector('#shortcuts, [href="#shortcuts"]')).toBeNull();
  });
});

describe('data', () => {
  it('say how much is kept', () => {
    show({ kept: { lists: 3, bytes: 1_250_000, isDeleted: false } });
    expect(texts('#data .kept p')).toEqual([
      '3 checklists are kept, in this browser and nowhere else.',
      'Room used: 1.3 MB',
    ]);
  });

  it('say nothing of what is not known', () => {
    show({ kept: { lists: null, bytes: null, isDeleted: false } });
    expect(texts('#data .kept p')).toEqual(['', '']);
  });

  it('are deleted in two steps, with the focus on neither button', async () => {
    show({});
    await press('delete-all');
    expect(actions.deleteAll).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(find('[role="alertdialog"]'));
    await press('delete-now');
    expect(actions.deleteAll).toHaveBeenCalledOnce();
    expect(container.querySelector('[role="alertdialog"]')).toBeNull();
    expect(document.activeElement).toBe(find('#data .kept'));
  });

  it.each(['cancel', 'Escape'])('stay when one thinks better of it: %s', async (way) => {
    show({});
    await press('delete-all');
    if (way === 'cancel') await press('cancel-delete');
    else
      await act(async () => {
        find('[role="alertdialog"]').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      });
    expect(container.querySelector('[role="alertdialog"]')).toBeNull();
    expect(actions.deleteAll).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(find('#data .kept'));
  });

  it('can be brought back as long as the browser is open', () => {
    show({ kept: { lists: 0, bytes: 0, isDeleted: true } });
    expect(texts('.deleted')).toEqual(['Everything is deleted. It can be brought back until the browser is closed.']);
    expect(container.querySelector('[data-action="delete-all"]')).toBeNull();
    click('[data-action="bring-all-back"]');
    expect(actions.bringAllBack).toHaveBeenCalledOnce();
  });
});

describe('own rules', () => {
  const rules = [hide('.promo'), { ...hide('.note'), kind: 'keep' as const }];

  it('are text, one a line', () => {
    show({ rules });
    expect(area().value).toBe('site.example##.promo\nsite.example#@#.note');
    expect(texts('#rules > [role="status"]')[0]).toBe('2 rules');
    expect(isDisabled('save-rules')).toBe(true);
    click('[data-action="export-rules"]');
    expect(actions.exportRules).toHaveBeenCalledOnce();
  });

  it('have nothing to export at first', () => {
    show({});
    expect(area().value).toBe('');
    expect(texts('#rules > [role="status"]')[0]).toBe('No rules');
    expect(isDisabled('export-rules')).toBe(true);
  });

  it.each([
    ['promo', 'There is no ## or #@# in it.'],
    ['##.promo', 'No site stands before the mark.'],
    ['site.example##', 'Nothing stands after the mark.'],
    ['site.example##div[', 'The browser cannot read what stands after the mark.'],
    ['site.example##body', 'It would hide the whole page.'],
    [`site.example##.${'x'.repeat(500)}`, 'It is longer than 500 characters.'],
  ])('name the line that is none, and why: %s', (line, why) => {
    show({ rules });
    write(`! a note\n\nsite.example##.ad\n${line}`);
    expect(texts('#own-rules-faults li')).toEqual([`Line 4: ${why} ${line.slice(0, 80)}`]);
    expect(texts('#rules > [role="status"]')[0]).toBe('1 line is no rule. Mend or remove it to save.');
    expect(area().getAttribute('aria-invalid')).toBe('true');
    expect(area().getAttribute('aria-describedby')).toContain(find('.faults').id);
    expect(isDisabled('save-rules')).toBe(true);
  });

  it('name the first faults of many', () => {
    show({});
    write(Array.from({ length: 25 }, () => 'x').join('\n'));
    expect(texts('#own-rules-faults li')).toHaveLength(21);
    expect(texts('#own-rules-faults li').at(-1)).toBe('and 5 more lines');
  });

  it('can be saved once they are good and others than before', async () => {
    show({ rules });
    write('site.example##.promo\n\n! a note\nsite.example#@#.note\n');
    expect(isDisabled('save-rules')).toBe(true);
    write('site.example##.ad');
    expect(isDisabled('save-rules')).toBe(false);
    await press('save-rules');
    expect(actions.replaceRules).toHaveBeenCalledExactlyOnceWith([hide('.ad')]);
    show({ rules: [hide('.ad')] });
    expect(texts('#rules .done')).toEqual(['1 rule saved. Undo']);
    expect(document.activeElement).toBe(find('#rules [data-action="undo"]'));
    click('#rules [data-action="undo"]');
    expect(actions.replaceRules).toHaveBeenLastCalledWith(rules);
  });

  it('follow what is changed elsewhere while nothing is written here', () => {
    show({ rules });
    show({ rules: [hide('.other')] });
    expect(area().value).toBe('site.example##.other');
    expect(texts('.notice')).toEqual([]);
  });

  it('keep what is written here when they are changed elsewhere, and can take that in', () => {
    show({ rules });
    write('site.example##.promo\nsite.example##.mine');
    show({ rules: [...rules, hide('.picked')] });
    expect(area().value).toBe('site.example##.promo\nsite.example##.mine');
    click('[data-action="take-in"]');
    expect(area().value.split('\n')).toEqual([
      'site.example##.promo',
      'site.example##.mine',
      'site.example#@#.note',
      'site.example##.picked',
    ]);
    expect(texts('.notice')).toEqual([]);
    expect(document.activeElement).toBe(area());
  });
});

describe('what could not be kept', () => {
  it('is not said to be saved, removed or forgotten, and what was written stays', async () => {
    for (const action of [actions.replaceRules, actions.pause, actions.forgetBroughtBack])
      action.mockResolvedValue(false);
    show({ pausedSites: ['a.example'], broughtBack: 1 });
    write('site.example##.ad');
    await press('save-rules');
    await remove('a.example');
    await press('forget-brought-back');
    expect(new Set(texts('.done'))).toEqual(new Set(['']));
    expect(area().value).toBe('site.example##.ad');
    paste('site.example##.new');
    await press('preview-import');
    await press('add-rules');
    expect(texts('.preview-counts li')).toEqual(['1 new rule']);
  });
});

describe('import', () => {
  const rules = [hide('.promo')];
  const TEXT = '! notes\nsite.example##.promo\nsite.example##.new\nbroken\nother.example#@#.kept\nsite.example##p[';

  it('shows what pasted text would bring before anything is changed', async () => {
    show({ rules });
    expect(isDisabled('preview-import')).toBe(true);
    paste(TEXT);
    await press('preview-import');
    expect(texts('.preview-counts li')).toEqual([
      '2 new rules',
      '1 rule is there already',
      '2 lines are left out, because they are no rules',
    ]);
    expect(texts('#import-faults li')).toEqual([
      'Line 4: There is no ## or #@# in it. broken',
      'Line 6: The browser cannot read what stands after the mark. site.example##p[',
    ]);
    expect(document.activeElement).toBe(find('.preview'));
    expect(actions.replaceRules).not.toHaveBeenCalled();
  });

  it('adds the good lines to what is there, and takes that back', async () => {
    show({ rules });
    paste(TEXT);
    await press('preview-import');
    await press('add-rules');
    const added = [...rules, hide('.new'), { kind: 'keep', host: 'other.example', selector: '.kept' }];
    expect(actions.replaceRules).toHaveBeenCalledExactlyOnceWith(added);
    expect(texts('.preview')).toEqual([]);
    expect(texts('#rules .done')).toEqual(['2 rules added. Undo']);
    click('#rules [data-action="undo"]');
    expect(actions.replaceRules).toHaveBeenLastCalledWith(rules);
  });

  it('changes nothing when it is cancelled, and gives the focus back', async () => {
    show({ rules });
    paste(TEXT);
    await press('preview-import');
    await press('cancel-import');
    expect(texts('.preview')).toEqual([]);
    expect(document.activeElement).toBe(find('#import-text'));
    expect(actions.replaceRules).not.toHaveBeenCalled();
  });

  it('has nothing to add when all is there already', async () => {
    show({ rules });
    paste('site.example##.promo');
    await press('preview-import');
    expect(texts('.preview-counts li')).toEqual(['No new rules', '1 rule is there already']);
    expect(texts('.preview button')).toEqual(['Cancel']);
  });

  it('keeps a rule once that came in elsewhere meanwhile', async () => {
    show({ rules });
    paste('site.example##.new');
    await press('preview-import');
    show({ rules: [...rules, hide('.new')] });
    await press('add-rules');
    expect(actions.replaceRules).toHaveBeenCalledExactlyOnceWith([...rules, hide('.new')]);
  });

  it.each([
    ['too large', 'x'.repeat(1_000_001), 'That is larger than 1 MB, and nothing of it was read.'],
    ['no text', 'site.example##.a\0', 'That is no text, and nothing of it was read.'],
    [
      'bytes that are no letters',
      new Uint8Array([0x89, 0x50, 0xff, 0xfe]),
      'That is no text, and nothing of it was read.',
    ],
    ['empty', '\n! only a note\n', 'There is nothing in it.'],
  ])('refuses a file that is %s', async (_what, content, words) => {
    show({ rules });
    await choose(new File([content], 'rules.txt'));
    expect(texts('.import [role="alert"]')).toEqual([words]);
    expect(texts('.preview')).toEqual([]);
    expect(actions.replaceRules).not.toHaveBeenCalled();
  });

  it('shows what a file would bring', async () => {
    show({ rules });
    await choose(new File([TEXT.replaceAll('\n', '\r\n')], 'rules.txt'));
    expect(texts('.preview-counts li')[0]).toBe('2 new rules');
    expect(texts('#import-faults li')).toHaveLength(2);
  });
});

function show(change: Partial<OptionsView>): void {
  act(() => render(<Options view={{ ...EMPTY, ...change }} actions={actions} />, container));
}

function find<Found extends HTMLElement>(selector: string): Found {
  const found = container.querySelector<Found>(selector);
  if (!found) throw new Error(`Not there: ${selector}`);
  return found;
}

function click(selector: string): void {
  act(() => find(selector).click());
}

/** Presses a button whose work takes a moment. */
async function press(action: string): Promise<void> {
  await act(async () => find(`[data-action="${action}"]`).click());
}

function remove(name: string): Promise<void> {
  return act(async () => find(`[data-key="${name}"] [data-action="remove"]`).click());
}

function area(): HTMLTextAreaElement {
  return find('#own-rules');
}

function write(text: string): void {
  fill(area(), text);
}

function paste(text: string): void {
  fill(find('#import-text'), text);
}

function fill(field: HTMLTextAreaElement, text: string): void {
  act(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

async function choose(file: File): Promise<void> {
  const input = find<HTMLInputElement>('#import-file');
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve));
  });
}

function isDisabled(action: string): boolean {
  return find<HTMLButtonElement>(`[data-action="${action}"]`).disabled;
}

function valuesOf(category: string): string[] {
  return [...container.querySelectorAll<HTMLInputElement>(`[data-treat="${category}"]`)].map(({ value }) => value);
}

function chosenFor(category: string): string[] {
  return [...container.querySelectorAll<HTMLInputElement>(`[data-treat="${category}"]:checked`)].map(
    ({ value }) => value,
  );
}

function texts(selector: string): string[] {
  return [...container.querySelectorAll(selector)].map((element) => element.textContent?.trim() ?? '');
}
