import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { OWN_RULE } from '@/src/core/clean/own-clutter';
import { EMPTY_REMAINS, rules } from '@/src/core/clean/rules';
import { CATEGORIES, TREATMENTS } from '@/src/core/clean/treatment';
import { signals } from '@/src/core/detect/signals';
import { OVERLAY_WORDS } from '@/src/ui/overlay/words';

const read = (file: string) => flatten(parse(readFileSync(`locales/${file}`, 'utf8')));
const english = read('en.yml');
const others = readdirSync('locales').filter((file) => file !== 'en.yml');

describe.each(others)('%s', (file) => {
  const words = read(file);

  it('has the keys of English and no others', () => {
    expect([...words.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('has the placeholders of English', () => {
    const differing = [...english].filter(([key, text]) => placeholders(text) !== placeholders(words.get(key) ?? ''));
    expect(differing.map(([key]) => key)).toEqual([]);
  });
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

it('the overlay knows all its words before it may be cut off from them', () => {
  const keys = [...english.keys()].filter((key) =>
    /^(?:overlay|clutter|receipt|categories|treatments|save|export)\./.test(key),
  );
  expect([...OVERLAY_WORDS].sort()).toEqual([...new Set(keys.map((key) => key.replace(/\.(?:\d|n)$/, '')))].sort());
});

it('no words shout', () => {
  expect([...english.values()].filter((text) => text.includes('!'))).toEqual([]);
});

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
