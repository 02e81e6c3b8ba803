import { sampleText } from './sample-text';
import { tellingLetters, tellingWords } from './telling-words';

/** So many words, two of them different, are no name and no accident. */
const WORDS = 3;
/** So many letters are more than the name of a language in a menu. */
const LETTERS = 8;
/** Languages that share so many words that a page in one of them is read with all: a word that two of them have stands in one. */
const KIN: readonly (readonly string[])[] = [
  ['de', 'nl'],
  ['es', 'fr', 'it', 'pt'],
  ['ja', 'zh'],
];
/** In Japanese, at least one letter in five is kana. */
const HAN_FOR_KANA = 4;

const codesOf = new Map<string, string[]>();
for (const { code, words } of tellingWords)
  for (const word of words) codesOf.set(word, [...(codesOf.get(word) ?? []), code]);

const OTHERS = [...tellingWords.map(({ code }) => code), 'ja', 'ko', 'ru', 'zh'].filter((code) => code !== 'en').sort();

/**
 * The languages beside English that a page may be in, as codes, sorted: those that it says it is in, which is often wrong, those
 * that its letters and small words tell of, and their kin; and if nothing tells of any language, not even of English, all of them. One too many costs
 * little, one that is missing hides what is to be done. Empty for a page in English. Reads only.
 */
export function readLanguages(document: Document): string[] {
  const text = sampleText(document);
  const counts = countWords(text);
  const isEnglish = isTold(counts.get('en'));
  const told = OTHERS.filter((code) => {
    const count = counts.get(code);
    return isEnglish ? isTold(count) : count !== undefined;
  });
  const found = new Set([...readDeclared(document), ...told, ...readScripts(text)]);
  if (!isEnglish && found.size === 0) return OTHERS;
  const isWanted = (code: string) => kinOf(code).some((one) => found.has(one));
  return OTHERS.filter(isWanted);
}

/** A language and those that share its words. */
function kinOf(code: string): readonly string[] {
  return KIN.find((family) => family.includes(code)) ?? [code];
}

/** How often words of a language are there, and how many different ones. */
interface Count {
  all: number;
  different: Set<string>;
}

const isTold = (count: Count | undefined) => count !== undefined && count.all >= WORDS && count.different.size > 1;

function countWords(text: string): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (const word of text.match(/[a-zß-ſ]+/g) ?? [])
    for (const code of codesOf.get(word) ?? []) {
      const count = counts.get(code) ?? { all: 0, different: new Set() };
      counts.set(code, count);
      count.all += 1;
      count.different.add(word);
    }
  return counts;
}

function readScripts(text: string): string[] {
  const count = (letters: RegExp) => text.match(letters)?.length ?? 0;
  const { han, ...scripts } = tellingLetters;
  const found: string[] = (['ja', 'ko', 'ru'] as const).filter((code) => count(scripts[code]) >= LETTERS);
  const isChinese = count(han) >= LETTERS && count(han) > HAN_FOR_KANA * count(scripts.ja);
  return isChinese ? [...found, 'zh'] : found;
}

/** What the page says of itself. */
function readDeclared(document: Document): string[] {
  const tagged = [document.documentElement, document.body, ...document.querySelectorAll('main[lang], article[lang]')];
  const codes = tagged.map((element) => element.getAttribute('lang')?.trim().toLowerCase().split(/[-_]/)[0] ?? '');
  return codes.filter((code) => OTHERS.includes(code));
}
