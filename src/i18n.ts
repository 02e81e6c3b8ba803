import { type GeneratedI18nStructure, i18n as live } from '#i18n';

type Translate = typeof live.t;
export type WordsKey = keyof GeneratedI18nStructure;

/** Stand in for the values of a template; none has more. */
const PLACES = ['$1', '$2'];
const templates = new Map<WordsKey, string>();

/** The one way to words: typed keys, from `locales/`. Words that were read once outlive the extension they came from. */
export const i18n = { t: translate as Translate };

/** Reads words before they are needed: a script that an update has cut off from its extension cannot read any more. */
export function rememberWords(keys: readonly WordsKey[]): void {
  for (const key of keys) readTemplate(key);
}

/** Why a rule hides what it hides, in the reader's language. `tables.test.ts` sees to it that every rule has its words. */
export function reasonOf(ruleId: string): string {
  return i18n.t(`rules.${ruleId}` as 'rules.adSlot');
}

/** What a signal of detection says, in the reader's language. `locales.test.ts` sees to it that every signal has its words. */
export function signalInWords(signalId: string): string {
  return i18n.t(`signals.${signalId}` as 'signals.shop');
}

function translate(key: WordsKey, ...args: (number | string[])[]): string {
  const count = args.find((arg) => typeof arg === 'number');
  const values = args.find((arg) => Array.isArray(arg)) ?? [String(count)];
  const template = readTemplate(key);
  const text = count === undefined ? template : chooseForm(template.split(' | '), count);
  return text.replace(/\$(\d)/g, (_place, position) => values[position - 1] ?? '');
}

/** Two forms are for one and for more, three for none, one and more. */
function chooseForm(forms: string[], count: number): string {
  const position = forms.length === 3 ? Math.min(count, 2) : count === 1 ? 0 : 1;
  return forms[position] ?? forms[0] ?? '';
}

function readTemplate(key: WordsKey): string {
  const known = templates.get(key);
  if (known !== undefined) return known;
  const template = (live.t as (key: WordsKey, values: string[]) => string)(key, PLACES);
  templates.set(key, template);
  return template;
}
