import { ofKnown } from '../languages/known';
import { lettered } from '../lettered';

/** A heading's number and what is left of it. */
export interface LabelledTitle {
  /** "Fix 3", "3"; as the author wrote it. */
  label: string;
  /** The word of the label, lower case; empty if it is a bare number. */
  word: string;
  number: number;
  /** The text without label and closing mark; empty if the heading says nothing else. */
  title: string;
}

const MARK = '[.:)：）．、–—|-]+\\s*';

/** A label that begins with a word, and the numbers that it may spell. */
const worded = ofKnown((languages) => {
  const words = languages.flatMap(({ labels }) => labels).join('|');
  const numbers = new Map(
    languages.flatMap(({ numberWords }) => numberWords.map((word, at) => [word, at + 1] as const)),
  );
  const spelt = [...numbers.keys()].join('|');
  // "Option One" needs a mark or an end behind it, since "Option one may take" is a sentence; digits do not.
  const pattern = lettered(
    `^(?:top\\s+)?(?<note>\\([^)]{1,20}\\)\\s*)?(?<label>(?<word>${words})\\s*#?\\s*(?:(?<digits>\\d{1,2})(?!\\d)\\s*(?:${MARK}|\\s+|$)|(?<spelt>${spelt})\\s*(?:${MARK}|$)))`,
    'i',
  );
  return { pattern, numbers };
});
const CLOSING = new RegExp(`\\s*(?:${MARK})?$`);
const BARE = /^#?((\d{1,2}))(?:\s*[.:)：）．、]\s*(?!\d)|\s+[–—-]\s+)(?=\S)/;

/** A remark in brackets that the mark follows: "Option 2 (Recommended): Forget it". */
const REMARK = /^(\([^)]{1,30}\))\s*[:：.–—-]\s*/;

/**
 * A heading's number split off its words; `null` if it has none ("3 ways to fix it" has none: no mark follows the number).
 *
 * @example splitLabel('Fix 3 – Restart') // => { label: 'Fix 3', word: 'fix', number: 3, title: 'Restart' }
 */
export function splitLabel(heading: string): LabelledTitle | null {
  const { pattern, numbers } = worded();
  const found = pattern.exec(heading);
  if (found) {
    const { note = '', label = '', word = '', digits, spelt = '' } = found.groups ?? {};
    const number = digits ? Number(digits) : (numbers.get(spelt.toLowerCase()) ?? 0);
    const title = heading.slice(found[0].length).replace(REMARK, '$1 ');
    return { label: label.replace(CLOSING, ''), word: word.toLowerCase(), number, title: title && note + title };
  }
  const bare = BARE.exec(heading);
  return bare && { label: bare[1] ?? '', word: '', number: Number(bare[1]), title: heading.slice(bare[0].length) };
}
