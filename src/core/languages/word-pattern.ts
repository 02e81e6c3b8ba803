/** Letters of scripts that put spaces between words: only these, and digits, can make a word longer. */
const LETTER = '[\\p{sc=Latn}\\p{sc=Cyrl}\\p{N}]';
/** Kana, Han and Hangul: no space says where a word begins, and particles follow it. */
const UNSPACED = /[぀-鿿가-힣]/;

/** `wordSource` as a pattern, in any case. */
export function wordPattern(...wanted: Parameters<typeof wordSource>): RegExp {
  return new RegExp(wordSource(...wanted), 'iu');
}

/**
 * The source of a pattern that finds one of the words where a word begins. Words of scripts without spaces are found
 * anywhere. Without words nothing is found.
 *
 * @param words words or small patterns without capturing groups that matter
 * @param at `start`: only as the first word of the text
 * @param ending `stem`: anything may follow; `whole`: the word ends there
 */
export function wordSource(words: readonly string[], at: 'anywhere' | 'start', ending: 'stem' | 'whole'): string {
  const [spaced, unspaced] = partBySpacing(words);
  const whole = `(?<!${LETTER})(?:${spaced})${ending === 'whole' ? `(?!${LETTER})` : ''}`;
  const either = [spaced && whole, unspaced].filter(Boolean).join('|') || '(?!)';
  return at === 'start' ? `^[^\\p{L}\\p{N}]*(?:${either})` : either;
}

/** The words of scripts with spaces between them, and of those without, each as alternatives. Most lists have none of the latter. */
function partBySpacing(words: readonly string[]): [spaced: string, unspaced: string] {
  const all = words.join('|');
  if (!UNSPACED.test(all)) return [all, ''];
  const isUnspaced = (word: string) => UNSPACED.test(word);
  return [words.filter((word) => !isUnspaced(word)).join('|'), words.filter(isUnspaced).join('|')];
}

/** Stems with what may follow them, as words for `wordSource`. */
export function inflect(stems: readonly string[], inflections: readonly string[]): readonly string[] {
  return inflections.length === 0 ? stems : [`(?:${stems.join('|')})(?:${inflections.join('|')})?`];
}
