import type { LanguageWords } from './language';
import { inflect, wordSource } from './word-pattern';

/** A first sentence that is longer than this many characters tells rather than instructs. */
const SENTENCE = 120;
/** "Type: Membrane" is a field of a table, no instruction. */
const NO_FIELD = '(?!\\s?[:：])';
/** Where a sentence ends, or the whole text: a full stop counts after Hangul only, since "v1.2" and "e.g." have one too. */
const END = '(?=[。！？\\n]|(?<=[가-힣])\\.|$)';

/**
 * The source of a pattern for texts that begin with a verb of instruction, or whose first sentence ends with one.
 */
export function instructionSource(
  languages: readonly Pick<LanguageWords, 'verbs' | 'endings' | 'inflections'>[],
): string {
  const begins = wordSource(
    languages.flatMap(({ verbs, inflections }) => inflect(verbs, inflections.verbs)),
    'start',
    'whole',
  );
  const endings = languages.flatMap(({ endings = [] }) => endings);
  if (endings.length === 0) return `${begins}${NO_FIELD}`;
  const ends = wordSource(endings, 'anywhere', 'stem');
  return `${begins}${NO_FIELD}|^[^.。！？\\n]{0,${SENTENCE}}?(?:${ends})${END}`;
}
