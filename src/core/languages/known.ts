import { en } from './en';
import type { LanguageWords } from './language';

let known: readonly LanguageWords[] = [en];

/** The languages that a page is read with, sorted by code: English, and what was learned. Another list after each that is learned. */
export function knownLanguages(): readonly LanguageWords[] {
  return known;
}

/** Has pages be read with these languages too, from now on. Those that are known stay as they are. */
export function learnLanguages(languages: readonly LanguageWords[]): void {
  const learned = languages.filter(({ code }) => !known.some((one) => one.code === code));
  // In one order, so that the same languages read a page in the same way, whichever was learned first.
  if (learned.length > 0) known = [...known, ...learned].sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** What is made of the languages that are known: when it is first asked for, and anew after another was learned. */
export function ofKnown<Value>(make: (languages: readonly LanguageWords[]) => Value): () => Value {
  let made: { of: readonly LanguageWords[]; value: Value } | null = null;
  return () => {
    if (made?.of !== known) made = { of: known, value: make(known) };
    return made.value;
  };
}
