/** Small words that are frequent in one language, and that English has not. */
export interface TellingWords {
  code: string;
  words: readonly string[];
}

/** What languages in Latin letters are told by, one entry each. A word may tell of several. */
export const tellingWords: readonly TellingWords[] = [
  {
    code: 'de',
    words: 'auf eine einen für ist klicken mit nicht oder sie und werden wenn wird zu über'.split(' '),
  },
  {
    code: 'en',
    words: 'and are click from how open select that the then this to will with you your'.split(' '),
  },
  {
    code: 'es',
    words: 'como configuración del el este haga haz las los para por puede que una'.split(' '),
  },
  {
    code: 'fr',
    words: 'avec cette cliquez dans des est et les pas pour sur une vous votre à'.split(' '),
  },
  {
    code: 'it',
    words: 'anche che clic del della di fai gli il nel per puoi questo sono una è'.split(' '),
  },
  {
    code: 'nl',
    words: 'de deze dit een het klik kunt naar niet op uw van voor wordt zijn'.split(' '),
  },
  {
    code: 'pl',
    words: 'aby jak jest kliknij lub na nie oraz po przez się w z że'.split(' '),
  },
  {
    code: 'pt',
    words: 'clique como mais no não para por que se seu são também uma você à'.split(' '),
  },
];

/** Letters that one language or family alone is written in. Han is Chinese where there are hardly any kana beside it. */
export const tellingLetters = {
  han: /[㐀-鿿]/g,
  ja: /[ぁ-ヿ]/g,
  ko: /[가-힣]/g,
  ru: /[а-яё]/g,
} as const;
