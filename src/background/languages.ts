import type { LanguageWords } from '../core/languages/language';
import { languageFile } from '../core/languages/to-words';
import type { Answers } from '../messages';
import { readOwnFile } from '../store/own-file';

const CODE = /^[a-z]{2,3}$/;

/** What was read, by code: an article in a language is seldom the only one. */
const read = new Map<string, Promise<LanguageWords | null>>();

/** Answers what the readers in pages ask of languages. */
export const answerLanguages = {
  readLanguages: async ({ codes }) => {
    const found = await Promise.all(codes.map(readLanguage));
    return found.filter((language) => language !== null);
  },
} satisfies Answers;

async function readLanguage(code: string): Promise<LanguageWords | null> {
  if (!CODE.test(code)) return null;
  const reading = read.get(code) ?? readOwnFile<LanguageWords>(languageFile(code));
  read.set(code, reading);
  const language = await reading;
  // What cannot be read now may be read later.
  if (language === null) read.delete(code);
  return language;
}
