import { inLowerCase, type Pattern } from '../languages/in-lower-case';
import { wordSource } from '../languages/word-pattern';
import { type AdWords, adWordsByLanguage } from './ad-words-by-language';

/** What advertising says, in all languages: each pattern is read when it is first needed. */
export const adWords = {
  /** A label of adverts and of nothing else. */
  label: whole(all('labels')),
  /** A label of adverts, or of something else. */
  name: whole([...all('labels'), ...all('names')]),
  related: whole(all('related')),
  topic: whole(all('topic')),
  newsletter: anywhere(all('newsletter')),
  donation: anywhere(all('donation')),
  disclosure: anywhere(all('disclosure')),
  /** A button to a purchase or a trial. */
  offer: whole(all('offers')),
  /** A button to a purchase, a trial or an account. */
  start: whole([...all('offers'), ...all('starts')]),
  purchase: whole(all('purchases')),
  community: whole(all('community')),
  help: anywhere(all('help')),
} as const;

function all(field: Exclude<keyof AdWords, 'code'>): readonly string[] {
  return adWordsByLanguage.flatMap((language) => language[field] ?? []);
}

function anywhere(alternatives: readonly string[]): Pattern {
  return inLowerCase(wordSource(alternatives, 'anywhere', 'stem'));
}

/** For texts that say nothing else but for marks around it: "— Advertisement —", "Get started →". */
function whole(alternatives: readonly string[]): Pattern {
  return inLowerCase(`^[^\\p{L}\\p{N}]*(?:${alternatives.join('|')})[^\\p{L}\\p{N}]*$`);
}
