/** How much of a word must follow for a hit: nothing (stems), an inflection at most, or the end of the word. */
type Ending = 'stem' | 'inflected' | 'whole';

const ENDINGS: Record<Ending, string> = {
  stem: '',
  inflected: '(?:e|s|es|ed|en|n|t|ing|[bgmnpt]ing)?(?![\\p{L}\\p{N}])',
  whole: '(?![\\p{L}\\p{N}])',
};

/**
 * A pattern that finds one of the words where a word begins, in any case.
 *
 * @param words words or small patterns without capturing groups that matter
 * @param at `start`: only as the first word of the text
 */
export function wordPattern(words: readonly string[], at: 'anywhere' | 'start', ending: Ending): RegExp {
  const before = at === 'start' ? '^[^\\p{L}\\p{N}]*' : '(?<![\\p{L}\\p{N}])';
  return new RegExp(`${before}(?:${words.join('|')})${ENDINGS[ending]}`, 'iu');
}
