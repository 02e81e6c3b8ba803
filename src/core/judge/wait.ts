import { inLowerCase } from '../languages/in-lower-case';
import { ofKnown } from '../languages/known';
import { wordSource } from '../languages/word-pattern';
import { lettered } from '../lettered';

/** Seconds of each unit. */
const UNITS = { seconds: 1, minutes: 60, hours: 3600 } as const;
type Unit = keyof typeof UNITS;
const UNIT_NAMES = ['seconds', 'minutes', 'hours'] as const satisfies readonly Unit[];

const numbersInWords = ofKnown(
  (languages) => new Map(languages.flatMap(({ meaning }) => Object.entries(meaning.numbers))),
);

/** "30 seconds", "10–15 seconds", "5 bis 10 Minuten". */
const duration = ofKnown((languages) => {
  const meanings = languages.map(({ meaning }) => meaning);
  // The longest first, since "fifteen" begins as no other but "ten" ends it; letters of a script with spaces part words.
  const words = [...numbersInWords().keys()].sort((a, b) => b.length - a.length).join('|');
  const number = `[\\d０-９]+(?:[.,]\\d+)?|(?<![\\p{sc=Latn}\\p{sc=Cyrl}])(?:${words})`;
  const ranges = meanings.flatMap(({ ranges }) => ranges).join('|');
  const units = UNIT_NAMES.map((unit) => {
    const names = meanings.flatMap((meaning) => meaning.units[unit]).join('|');
    return `(?<${unit}>${names})(?![\\p{sc=Latn}\\p{sc=Cyrl}])`;
  });
  return lettered(
    `(?<![\\d.,一二三四五六七八九十])(?<low>${number})(?:\\s*(?:[-–—~〜～]|${ranges})\\s*(?<high>${number}))?[\\s-]*(?:${units.join('|')})`,
    'gi',
  );
});

const before = findWait('before');
const after = findWait('after');
function findWait(where: 'before' | 'after') {
  return inLowerCase((languages) =>
    wordSource(
      languages.flatMap(({ meaning }) => meaning.waits[where]),
      'anywhere',
      'stem',
    ),
  );
}

/** Where a clause ends. */
const CLAUSE = /[,;:.!?，、；：。！？]+(?!\d)/;
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
  return [...clause.matchAll(duration().for(clause))].flatMap(({ index, 0: found, groups = {} }) => {
    const ahead = clause.slice(0, index);
    const behind = clause.slice(index + found.length, index + found.length + NEAR);
    if (!before.test(ahead) && !after.test(behind)) return [];
    const unit = UNIT_NAMES.find((name) => groups[name] !== undefined) ?? 'seconds';
    return [Math.round(toNumber(groups.high ?? groups.low ?? '') * UNITS[unit])];
  });
}

function toNumber(word: string): number {
  return numbersInWords().get(word.toLowerCase()) ?? Number(word.normalize('NFKC').replace(',', '.'));
}
