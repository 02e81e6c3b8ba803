import type { AdWords } from '../languages/ad-words';
import { inLowerCase, type Pattern } from '../languages/in-lower-case';
import type { LanguageWords } from '../languages/language';
import { wordSource } from '../languages/word-pattern';
import { adLabels } from './ad-labels';

const labels = adLabels.flatMap((language) => language.labels);
const names = adLabels.flatMap((language) => language.names ?? []);

/** A button to a purchase, a trial or an account. */
const start = whole(all('offers', 'starts'));
/** One to a purchase or a trial. */
const offer = whole(all('offers'));

/** What advertising says, in the languages that a page is read with: each pattern is made when it is first needed. */
export const adWords = {
  /** A label of adverts and of nothing else. */
  label: whole(() => labels),
  /** A label of adverts, or of something else. */
  name: whole(() => [...labels, ...names]),
  related: whole(all('related')),
  topic: whole(all('topic')),
  newsletter: anywhere(all('newsletter')),
  donation: anywhere(all('donation')),
  disclosure: anywhere(all('disclosure')),
  // Few texts are either, and a page of which none is need not have both.
  offer: { test: (text: string) => start.test(text) && offer.test(text) },
  start,
  purchase: whole(all('purchases')),
  community: whole(all('community')),
  help: anywhere(all('help')),
} as const;

type Words = (languages: readonly LanguageWords[]) => readonly string[];

function all(...fields: (keyof AdWords)[]): Words {
  return (languages) =>
    [...languages.map(({ ads }) => ads), ...adLabels].flatMap((words) => fields.flatMap((field) => words[field] ?? []));
}

function anywhere(words: Words): Pattern {
  return inLowerCase((languages) => wordSource(words(languages), 'anywhere', 'stem'));
}

/** For texts that say nothing else but for marks around it: "— Advertisement —", "Get started →". */
function whole(words: Words): Pattern {
  return inLowerCase((languages) => `^[^\\p{L}\\p{N}]*(?:${words(languages).join('|')})[^\\p{L}\\p{N}]*$`);
}
