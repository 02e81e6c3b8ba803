import { lettered } from '../lettered';
import { once } from '../once';

/** "… as follows: 1) Open it. 2) Close it." */
const HIDDEN = lettered('[.:：。!?]\\s*1\\s*[)）]\\s*(?<text>\\p{Lu}.+[^\\d\\s]\\s*2\\s*[)）]\\s*\\p{Lu}.*)$');

const OPENING = lettered('[.:：。!?]\\s*1\\s*[)）]\\s*(?<text>\\p{Lu}.+)$');

/** A line's own number and what is left of it. */
export interface Ordinal {
  number: number;
  text: string;
}

const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
const HAN = '一二三四五六七八九十';
const WORD = '(?:step|schritt|étape|etape|paso|passo|passaggio|stap|krok|шаг|手順|步骤|步驟|단계)';
const LINE = new RegExp(
  `^[\\s(*_\`]*(?:(?:${WORD}\\s*)?(?<digits>\\d{1,2}|[０-９]{1,2})\\s*[*_]*\\s*[.)．）:：、]|(?<circled>[${CIRCLED}])|(?:${WORD})?(?<han>[${HAN}])\\s*[、.．:：]|(?<letter>[a-h])\\s*[.)](?=\\s))[\\s*_]*(?!\\d)(?<text>\\S.*)$`,
  'i',
);

/**
 * A line that begins with a number as steps do ("3) Click", "**3.** Click", "③ …", "b. Click"); `null` for all others.
 * "1.5 GB" and "3 ways" have none.
 */
export function readOrdinal(line: string): Ordinal | null {
  const groups = LINE.exec(line)?.groups;
  if (!groups) return null;
  const { digits, circled, han, letter, text = '' } = groups;
  if (digits) return { number: Number(digits.normalize('NFKC')), text };
  if (circled) return { number: CIRCLED.indexOf(circled) + 1, text };
  if (han) return { number: HAN.indexOf(han) + 1, text };
  return { number: (letter ?? 'a').toLowerCase().charCodeAt(0) - 96, text };
}

/**
 * The ordinals of one line: "1) Open it. 2) Close it." has two. Only numbers that count on from the first, each behind
 * the end of a sentence, begin another. Empty for a line that begins with none.
 */
export const readOrdinals = once((line: string): readonly Ordinal[] => {
  const first = readOrdinal(line) ?? readHiddenOrdinal(line);
  return first ? splitFollowing(first) : [];
});

/** The first step of a line that ends with it: "… as follows: 1) Open it."; `null` if none stands there. */
export function readOpening(line: string): string | null {
  return OPENING.exec(line)?.groups?.text ?? null;
}

/** A "1)" behind the sentence that introduces it, if a "2)" follows. */
function readHiddenOrdinal(line: string): Ordinal | null {
  const text = HIDDEN.exec(line)?.groups?.text;
  return text ? { number: 1, text } : null;
}

/** A numbered line, and the lines that its text goes on with. */
export function splitFollowing(first: Ordinal): Ordinal[] {
  const number = first.number + 1;
  const next = lettered(
    `(?<=[.!?…)\\]"”。])\\s+${number}\\s*[.)]\\s*(?=\\p{Lu})|(?<=[^\\d\\s])\\s*${number}\\s*\\)\\s*(?=\\p{Lu})`,
  ).exec(first.text);
  if (!next) return [first];
  const rest = { number: first.number + 1, text: first.text.slice(next.index + next[0].length) };
  return [{ number: first.number, text: first.text.slice(0, next.index) }, ...splitFollowing(rest)];
}
