/** Letters of scripts that put spaces between words: only these, and digits, can make a word longer. */
const LETTER = '[\\p{sc=Latn}\\p{sc=Cyrl}\\p{N}]';
/** Kana, Han and Hangul: no space says where a word begins, and particles follow it. */
const UNSPACED = /[぀-鿿가-힣]/;

/**
 * A pattern that finds one of the words where a word begins, in any case. Words of scripts without spaces are found
 * anywhere.
 *
 * @param words words or small patterns without capturing groups that matter
 * @param at `start`: only as the first word of the text
 * @param ending `stem`: anything may follow; `whole`: the word ends there
 */
export function wordPattern(words: readonly string[], at: 'anywhere' | 'start', ending: 'stem' | 'whole'): RegExp {
  const spaced = words.filter((word) => !UNSPACED.test(word)).join('|');
  const unspaced = words.filter((word) => UNSPACED.test(word)).join('|');
  const whole = `(?<!${LETTER})(?:${spaced})${ending === 'whole' ? `(?!${LETTER})` : ''}`;
  const either = [spaced && whole, unspaced].filter(Boolean).join('|');
  return new RegExp(at === 'start' ? `^[^\\p{L}\\p{N}]*(?:${either})` : either, 'iu');
}

/** Stems with what may follow them, as words for `wordPattern`. */
export function inflect(stems: readonly string[], inflections: readonly string[]): readonly string[] {
  return inflections.length === 0 ? stems : [`(?:${stems.join('|')})(?:${inflections.join('|')})?`];
}
