import { browser } from 'wxt/browser';
import type { GeneratedI18nStructure } from '#i18n';

/** Forms of words that depend on a number: `none` is for 0 where a language has words of its own, the others are CLDR's. */
const FORMS = ['none', 'zero', 'one', 'two', 'few', 'many', 'other'] as const;
type Form = (typeof FORMS)[number];
type Entry = keyof GeneratedI18nStructure;
/** Keys of words that depend on a number, without their forms. */
export type CountedKey = Entry extends infer Key ? (Key extends `${infer Name}.other` ? Name : never) : never;
/** Keys of words that do not. */
export type PlainKey = Exclude<Entry, `${CountedKey}.${Form}`>;
export type WordsKey = PlainKey | CountedKey;

interface Translate {
  (key: PlainKey, values?: readonly string[]): string;
  /** In the form for `count`, which also stands for `$1` when no values are given. */
  (key: CountedKey, count: number, values?: readonly string[]): string;
}

/** Stand in for the values of a template; none has more. */
const PLACES = ['$1', '$2', '$3'];
const templates = new Map<string, string>();
const remembered = new Set<WordsKey>();
/** What the words say of themselves. */
const TONGUE = ['language.tag', 'language.direction'] as const;
let rules: Intl.PluralRules | null = null;
/** The words that are spoken instead of those of the browser's language; `null` for those. */
let chosen: Readonly<Record<string, string>> | null = null;

/** The one way to words: typed keys, from `locales/`. Words that were read once outlive the extension they came from. */
export const i18n = { t: translate as Translate };

/** Reads words before they are needed: a script that an update has cut off from its extension cannot read any more. */
export function rememberWords(keys: readonly WordsKey[]): void {
  for (const key of keys) remembered.add(key);
  readTemplates(keys);
}

/**
 * What `speak` takes so that these words need not be asked of the browser: message name → template, `''` for a form that there
 * is not.
 */
export function readTemplates(keys: readonly WordsKey[]): Record<string, string> {
  const names = [...TONGUE, ...keys].flatMap((key) =>
    // Words that do not depend on a number have no forms.
    readTemplate(key) ? [key] : [key, ...FORMS.map((form) => `${key}.${form}`)],
  );
  return Object.fromEntries(names.map((name) => [toMessageName(name), readTemplate(name)]));
}

/**
 * Speaks these words instead of those of the browser's language, or with `null` those again: message name → template, as in
 * `_locales/`.
 *
 * @param atHand words of the browser's language as `readTemplates` gives them: the first that a script asks of the browser
 * holds the page up
 */
export function speak(
  words: Readonly<Record<string, string>> | null,
  atHand: Readonly<Record<string, string>> = {},
): void {
  if (words !== chosen) {
    rules = null;
    templates.clear();
  }
  const isBack = words === null && chosen !== null;
  chosen = words;
  for (const [name, template] of Object.entries(words ?? atHand)) templates.set(name, template);
  if (isBack) rememberWords([...remembered]);
}

/** The language that the words are in, and the direction in which it is written. */
export function readTongue(): { lang: string; dir: 'ltr' | 'rtl' } {
  return { lang: i18n.t('language.tag'), dir: i18n.t('language.direction') === 'rtl' ? 'rtl' : 'ltr' };
}

/** Why a rule hides what it hides, in the reader's language. `tables.test.ts` sees to it that every rule has its words. */
export function reasonOf(ruleId: string): string {
  return i18n.t(`rules.${ruleId}` as 'rules.adSlot');
}

/** What a signal of detection says, in the reader's language. `locales.test.ts` sees to it that every signal has its words. */
export function signalInWords(signalId: string): string {
  return i18n.t(`signals.${signalId}` as 'signals.shop');
}

/** What an export format is called, and what it is good for. `locales.test.ts` sees to it that every format has its words. */
export function formatInWords(formatId: string): { name: string; use: string } {
  const key = `formats.${formatId}` as 'formats.text';
  return { name: i18n.t(`${key}.name`), use: i18n.t(`${key}.use`) };
}

function translate(key: string, first?: number | readonly string[], more?: readonly string[]): string {
  const count = typeof first === 'number' ? first : null;
  const values = more ?? (typeof first === 'object' ? first : [String(count)]);
  const template = count === null ? readTemplate(key) : chooseForm(key, count);
  return template.replace(/\$(\d)/g, (_place, position) => values[position - 1] ?? '');
}

function chooseForm(key: string, count: number): string {
  rules ??= new Intl.PluralRules(readTemplate('language.tag') || 'en');
  const none = count === 0 ? readTemplate(`${key}.none`) : '';
  return none || readTemplate(`${key}.${rules.select(count)}`) || readTemplate(`${key}.other`);
}

/** Empty when there are no such words. */
function readTemplate(key: string): string {
  const name = toMessageName(key);
  const known = templates.get(name);
  if (known !== undefined) return known;
  const template = chosen ? '' : browser.i18n.getMessage(name as '@@ui_locale', PLACES);
  templates.set(name, template);
  return template;
}

/** What a key is called in `_locales/`. */
function toMessageName(key: string): string {
  return key.replaceAll('.', '_');
}
