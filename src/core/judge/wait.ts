import { languages } from '../languages';
import { inLowerCase } from '../languages/in-lower-case';
import { wordSource } from '../languages/word-pattern';

/** Seconds of each unit. */
const UNITS = { seconds: 1, minutes: 60, hours: 3600 } as const;
type Unit = keyof typeof UNITS;
const UNIT_NAMES = ['seconds', 'minutes', 'hours'] as const satisfies readonly Unit[];

const meanings = languages.map(({ meaning }) => meaning);
const NUMBERS = new Map(meanings.flatMap(({ numbers }) => Object.entries(numbers)));
/** The longest first, since "fifteen" begins as no other but "ten" ends it; letters of a script with spaces part words. */
const words = [...NUMBERS.keys()].sort((a, b) => b.length - a.length).join('|');
const number = `[\\d０-９]+(?:[.,]\\d+)?|(?<![\\p{sc=Latn}\\p{sc=Cyrl}])(?:${words})`;
const units = UNIT_NAMES.map(
  (unit) => `(?<${unit}>${meanings.flatMap((meaning) => meaning.units[unit]).join('|')})(?![\\p{sc=Latn}\\p{sc=Cyrl}])`,
).join('|');
/** "30 seconds", "10–15 seconds", "5 bis 10 Minuten": the words between two numbers are "to" or "or" in one of the languages. */
const DURATION = new RegExp(
  `(?<![\\d.,一二三四五六七八九十])(?<low>${number})(?:\\s*(?:[-–—~〜～]|to|or|bis|oder|à|ou|a|o|of|tot|do|lub|до|или|から|至|到|에서)\\s*(?<high>${number}))?[\\s-]*(?:${units})`,
  'giu',
);
const before = findWait('before');
const after = findWait('after');
function findWait(where: 'before' | 'after') {
  const words = meanings.flatMap(({ waits }) => waits[where]);
  return inLowerCase(wordSource(words, 'anywhere', 'stem'));
}

/** Where a clause ends. */
const CLAUSE = /[,;:.!?，、；：。！？]+(?!\d)/u;
/** How far from the time, in characters, the word of waiting may stand behind it. */
const NEAR = 24;

/**
 * How long a text says to wait, in seconds; `null` if it does not. The longer end of a range and the longest of several
 * waits: a timer that ends too late costs a moment, one that ends too early the repair. Holding a button is no wait:
 * hands are on the device, not on a timer.
 *
 * @example readWait('Unplug it and wait 10–15 seconds.') // => 15
 */
export function readWait(text: string): number | null {
  if (!before.test(text) && !after.test(text)) return null;
  const waits = text.split(CLAUSE).flatMap(readClause);
  return waits.length === 0 ? null : Math.max(...waits);
}

function readClause(clause: string): number[] {
  return [...clause.matchAll(DURATION)].flatMap(({ index, 0: found, groups = {} }) => {
    const ahead = clause.slice(0, index);
    const behind = clause.slice(index + found.length, index + found.length + NEAR);
    if (!before.test(ahead) && !after.test(behind)) return [];
    const unit = UNIT_NAMES.find((name) => groups[name] !== undefined) ?? 'seconds';
    return [Math.round(toNumber(groups.high ?? groups.low ?? '') * UNITS[unit])];
  });
}

function toNumber(word: string): number {
  return NUMBERS.get(word.toLowerCase()) ?? Number(word.normalize('NFKC').replace(',', '.'));
}
