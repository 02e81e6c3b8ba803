import type { Language, LanguageWords } from './language';

/** What a page is read with, of all that is known of a language: plain data, so that it can be written down and handed on. */
export function toWords({ examples: _examples, meaning, ...language }: Language): LanguageWords {
  const { examples: _ofMeaning, ...meant } = meaning;
  return { ...language, meaning: meant };
}

/** The file of a language, from the top of the package. */
export function languageFile(code: string): string {
  return `languages/${code}.json`;
}
