import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { OWN_RULE } from '@/src/core/clean/own-clutter';
import { EMPTY_REMAINS, rules } from '@/src/core/clean/rules';
import { CATEGORIES, TREATMENTS } from '@/src/core/clean/treatment';
import { signals } from '@/src/core/detect/signals';
import { exportFormats } from '@/src/core/export';
import { TONGUES } from '@/src/core/preferences';
import type { WordsKey } from '@/src/i18n';
import type { PAGE_SCRIPTS } from '@/src/page-scripts';
import { FOCUS_WORDS } from '@/src/ui/focus/words';
import { INLINE_WORDS } from '@/src/ui/inline/words';
import { MORE_WORDS } from '@/src/ui/list/more-words';
import { OVERLAY_WORDS } from '@/src/ui/overlay/words';
import { RECEIPT_WORDS } from '@/src/ui/receipt/words';
import { reach, sources } from './sources';

const read = (file: string) => flatten(parse(readFileSync(`locales/${file}`, 'utf8')));
const english = read('en.yml');
/** Keys of words that depend on a number. */
const counted = [...english.keys()]
  .filter((key) => key.endsWith('.other'))
  .map((key) => key.slice(0, -'.other'.length));
const others = readdirSync('locales').filter((file) => file !== 'en.yml');

describe.each(others)('%s', (file) => {
  const words = read(file);

  it('has the keys of English and no others', () => {
    expect(plainKeys(words)).toEqual(plainKeys(english));
  });

  it('counts in all the forms that its language has', () => {
    const { pluralCategories } = new Intl.PluralRules(words.get('language.tag')).resolvedOptions();
    const wanted = counted.flatMap((key) => [
      ...(english.has(`${key}.none`) ? [`${key}.none`] : []),
      ...pluralCategories.map((form) => `${key}.${form}`),
    ]);
    const keys = [...words.keys()].filter((key) => counted.some((name) => key.startsWith(`${name}.`)));
    expect(keys.sort()).toEqual(wanted.sort());
  });

  it('says which language it is, as the browser names it', () => {
    expect(words.get('language.tag')).toBe(file.replace('.yml', '').replace('_', '-'));
  });

  it('has the placeholders of English', () => {
    const differing = plainKeys(english).filter(
      (key) => placeholders(english.get(key) ?? '') !== placeholders(words.get(key) ?? ''),
    );
    expect(differing).toEqual([]);
  });

  it('has no placeholder that English has not, and leaves out only the number itself where it is said in words', () => {
    const differing = [...words].filter(([key, text]) => {
      const name = counted.find((one) => key.startsWith(`${one}.`));
      if (name === undefined) return false;
      const known = placeholders(english.get(`${name}.other`) ?? '').split(',');
      return (
        placeholders(text)
          .split(',')
          .some((place) => place !== '' && !known.includes(place)) ||
        (key.endsWith('.other') && placeholders(text) !== known.join())
      );
    });
    expect(differing.map(([key]) => key)).toEqual([]);
  });
});

it('there is a file for every language that can be chosen, and for no other', () => {
  const files = readdirSync('locales').map((file) => file.replace('.yml', '').replace('_', '-'));
  expect(files.sort()).toEqual([...TONGUES].sort());
});

it('every rule has its reason in words', () => {
  const ids = [...rules.map(({ id }) => id), EMPTY_REMAINS.ruleId, OWN_RULE];
  expect([...english.keys()].filter((key) => key.startsWith('rules.')).sort()).toEqual(
    ids.map((id) => `rules.${id}`).sort(),
  );
});

it.each([
  { table: 'categories', ids: CATEGORIES },
  { table: 'treatments', ids: TREATMENTS },
])('the $table are named in words', ({ table, ids }) => {
  const keys = [...english.keys()].filter((key) => key.startsWith(`${table}.`));
  expect(keys.sort()).toEqual(ids.map((id) => `${table}.${id}`).sort());
});

it('every signal is said in words', () => {
  const keys = signals.map(({ id }) => `signals.${id}`);
  expect([...english.keys()].filter((key) => key.startsWith('signals.')).sort()).toEqual(keys.sort());
});

it('every export format has its name and its use in words', () => {
  const keys = exportFormats.flatMap(({ id }) => [`formats.${id}.name`, `formats.${id}.use`]);
  expect([...english.keys()].filter((key) => key.startsWith('formats.')).sort()).toEqual(keys.sort());
});

/** What scripts in a page may have to say. The reader and its overlay speak of the same list. */
const PAGE_WORDS = {
  'reader overlay': OVERLAY_WORDS,
  focus: FOCUS_WORDS,
  receipt: RECEIPT_WORDS,
  more: MORE_WORDS,
  ticks: INLINE_WORDS,
} as const satisfies Partial<Record<keyof typeof PAGE_SCRIPTS | 'reader overlay', readonly WordsKey[]>>;

/** Reads words of its own before all others, and knows where others find words of tables. */
const READS_WORDS = 'src/i18n';

describe.each(Object.entries(PAGE_WORDS))('the words of %s', (names, kept) => {
  const reached = names.split(' ').flatMap((name) => reach(`entrypoints/${name}.ts`));
  const text = [...new Set(reached)]
    .filter((path) => path !== READS_WORDS)
    .map((path) => sources.find((one) => one.path.replace(/\.tsx?$/, '') === path)?.text ?? '')
    .join('\n')
    .replace(/_WORDS = \[[^\]]*\]/g, '');
  const isSaid = (key: string) =>
    text.includes(`'${key}'`) ||
    [...text.matchAll(/`(\w+\.[\w.]*)\$\{/g)].some(([, start = '']) => key.startsWith(start));
  const said = [...new Set([...english.keys()].map(withoutForm))].filter((key) => isSaid(key));

  it('are all that it may have to say after it was cut off from them', () => {
    expect([...kept].sort()).toEqual(said.sort());
  });
});

it('no words are kept that nobody says', () => {
  const text = ['src', 'entrypoints']
    .map(readSources)
    .join('\n')
    .replace(/_WORDS = \[[^\]]*\]/g, '');
  const manifest = readFileSync('wxt.config.ts', 'utf8');
  const composed = [...text.matchAll(/`(\w+\.[\w.]*)\$\{/g)].map(([, start = '']) => start);
  const isSaid = (key: string) =>
    text.includes(`'${key}'`) ||
    composed.some((start) => key.startsWith(start)) ||
    manifest.includes(key.split('.')[0] === 'commands' ? 'commands_' : `__MSG_${key.replaceAll('.', '_')}__`);
  expect([...new Set([...english.keys()].map(withoutForm))].filter((key) => !isSaid(key))).toEqual([]);
});

it('no words shout', () => {
  expect([...english.values()].filter((text) => text.includes('!'))).toEqual([]);
});

/** All code of a folder. */
function readSources(folder: string): string {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  return names.map((name) => readFileSync(`${folder}/${name}`, 'utf8')).join('\n');
}

/** Keys of all words that do not depend on a number. */
function plainKeys(words: Map<string, string>): string[] {
  return [...words.keys()].filter((key) => !counted.some((name) => key.startsWith(`${name}.`))).sort();
}

function withoutForm(key: string): string {
  return counted.find((name) => key.startsWith(`${name}.`)) ?? key;
}

function placeholders(text: string): string {
  return [...text.matchAll(/\$\d/g)]
    .map(([all]) => all)
    .sort()
    .join();
}

function flatten(node: Record<string, unknown>, prefix = ''): Map<string, string> {
  const entries = Object.entries(node).map(([key, value]) => [prefix ? `${prefix}.${key}` : key, value] as const);
  return new Map(
    entries.flatMap(([key, value]) =>
      typeof value === 'string' ? [[key, value] as const] : [...flatten(value as Record<string, unknown>, key)],
    ),
  );
}
