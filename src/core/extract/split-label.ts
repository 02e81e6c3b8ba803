import { languages } from '../languages';

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

const WORDS = languages.flatMap(({ labels }) => labels).join('|');
const WITH_WORD = new RegExp(
  `^(?:top\\s+|\\([^)]{1,20}\\)\\s*)?((${WORDS})\\s*#?\\s*(\\d{1,2}))(?!\\d)\\s*(?:[.:)：）．、–—|-]+\\s*|\\s+|$)`,
  'iu',
);
const BARE = /^#?((\d{1,2}))(?:\s*[.:)：）．、]\s*(?!\d)|\s+[–—-]\s+)(?=\S)/u;

/**
 * A heading's number split off its words; `null` if it has none ("3 ways to fix it" has none: no mark follows the number).
 *
 * @example splitLabel('Fix 3 – Restart') // => { label: 'Fix 3', word: 'fix', number: 3, title: 'Restart' }
 */
export function splitLabel(heading: string): LabelledTitle | null {
  const worded = WITH_WORD.exec(heading);
  if (worded) {
    const [all, label = '', word = '', number] = worded;
    return { label, word: word.toLowerCase(), number: Number(number), title: heading.slice(all.length) };
  }
  const bare = BARE.exec(heading);
  return bare && { label: bare[1] ?? '', word: '', number: Number(bare[1]), title: heading.slice(bare[0].length) };
}
