import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { lookOf, putOn } from '@/src/core/look';
import {
  DEFAULTS,
  PREFERENCES,
  type PreferenceName,
  type Preferences,
  preferencesIn,
  readPreferences,
  TONGUES,
} from '@/src/core/preferences';

const NAMES = Object.keys(PREFERENCES) as PreferenceName[];

describe('preferences', () => {
  it.each([undefined, null, 'dark', 7, [], {}])('are the usual ones when %j is stored', (stored) => {
    expect(readPreferences(stored)).toEqual(DEFAULTS);
  });

  it.each(NAMES)('take in every value of %s, and fall back on any other', (name) => {
    for (const value of valuesOf(name)) expect(readPreferences({ [name]: value })[name]).toBe(value);
    for (const strange of ['', 'toString', 0, 1, null, {}, ['dark']])
      expect(readPreferences({ [name]: strange })[name]).toBe(DEFAULTS[name]);
  });

  it('keep what is known beside what is not', () => {
    expect(readPreferences({ theme: 'dark', textSize: 'gigantic', other: true })).toEqual({
      ...DEFAULTS,
      theme: 'dark',
    });
  });

  it('fall back on one of their values', () => {
    expect(NAMES.filter((name) => !valuesOf(name).includes(DEFAULTS[name]))).toEqual([]);
  });

  it('stand in one section each', () => {
    const shown = (['sites', 'ads', 'reading', 'appearance', 'language', 'data'] as const).flatMap(preferencesIn);
    expect(shown.sort()).toEqual([...NAMES].sort());
  });
});

describe.each(['en', 'de'])('in %s', (file) => {
  const words = parse(readFileSync(`locales/${file}.yml`, 'utf8')).preferences as Record<
    string,
    Record<string, string>
  >;

  it.each(NAMES)('%s and its choices are said in words', (name) => {
    const { label, hint, ...choices } = words[name] ?? {};
    expect(label).toMatch(/\S/);
    expect(hint ?? 'none').toMatch(/\S/);
    // Languages are named in themselves.
    const wanted = valuesOf(name).filter((value) => typeof value === 'string' && !TONGUES.some((one) => one === value));
    expect(Object.keys(choices)).toEqual(wanted);
  });

  it('has words for no others', () => {
    expect(Object.keys(words).sort()).toEqual([...NAMES].sort());
  });
});

describe('the look', () => {
  const english = { lang: 'en', dir: 'ltr' } as const;

  it('says what is preferred, as attributes', () => {
    const preferences: Preferences = { ...DEFAULTS, theme: 'dark', textSize: 'large', density: 'compact' };
    expect(lookOf(preferences, english)).toEqual({
      lang: 'en',
      dir: 'ltr',
      'data-theme': 'dark',
      'data-size': 'large',
      'data-density': 'compact',
      'data-dock': 'right',
    });
  });

  it.each([
    { side: 'end', dir: 'ltr', dock: 'right' },
    { side: 'start', dir: 'ltr', dock: 'left' },
    { side: 'end', dir: 'rtl', dock: 'left' },
    { side: 'start', dir: 'rtl', dock: 'right' },
  ] as const)('has the list stand on the $dock at the $side of $dir lines', ({ side, dir, dock }) => {
    expect(lookOf({ ...DEFAULTS, side }, { lang: 'xx', dir })['data-dock']).toBe(dock);
  });

  it('is put on an element, and writes nothing that is there already', async () => {
    const element = document.createElement('div');
    const look = lookOf(DEFAULTS, english);
    putOn(element, look);
    for (const [name, value] of Object.entries(look)) expect(element.getAttribute(name)).toBe(value);
    const observer = new MutationObserver(() => {});
    observer.observe(element, { attributes: true });
    putOn(element, look);
    expect(observer.takeRecords()).toEqual([]);
  });
});

function valuesOf(name: PreferenceName): readonly (string | boolean)[] {
  const entry = PREFERENCES[name];
  return entry.kind === 'choice' ? entry.options : [true, false];
}
