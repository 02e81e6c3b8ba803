import { type Lettered, lettered } from '../lettered';
import { once } from '../once';
import { ofKnown } from './known';
import type { LanguageWords } from './language';

/** What can be looked for in a text. */
export interface Pattern {
  test(text: string): boolean;
}

export interface LowerCasePattern extends Pattern {
  exec(text: string): RegExpExecArray | null;
}

/** The source of a pattern, from the languages that a page is read with. */
export type Source = (languages: readonly LanguageWords[]) => string;

/**
 * A pattern from its source that finds in any case, for a third of the time: a pattern without regard for case has a set for each letter, and a
 * page pays for that before it has read a word. Its own letters must be small.
 */
export function inLowerCase(source: Source): Pattern {
  const pattern = compileLate(source);
  return { test: (text) => pattern().test(toLower(text)) };
}

/** Most texts are tried with several patterns. */
const toLower = once((text: string) => text.toLowerCase());

/** A pattern from its source for texts in lower case, of which the place of what was found is asked too. */
export function forLowerCase(source: Source): LowerCasePattern {
  const pattern = compileLate(source);
  return { test: (text) => pattern().test(text), exec: (text) => pattern().exec(text) };
}

/** A pattern that is read when it is first asked for: to read all of them at once would hold a page up. */
function compileLate(source: Source): () => Lettered {
  return ofKnown((languages) => lettered(source(languages)));
}
