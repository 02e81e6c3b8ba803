/**
 * What no plain text has. Those are texts of which a browser need not know all scripts: in Latin letters of Europe, Cyrillic,
 * kana, Han and Hangul, with the signs and emoji that stand among them.
 */
const OTHER =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: a sign that changes another is one of those
  /[^\0-\u017e\u0400-\u045f\u2000-\u206f\u20a0-\u20bf\u2122\u2190-\u23ff\u2500-\u2775\u2794-\u27ff\u3000-\u30ff\u4e00-\u9fef\uac00-\ud7a3\ud83c-\ud83e\udc00-\udfff\ufe0f\uff01-\uff20]|[\ud83d\ud83e](?![\udc00-\udfaf])|\ud83c(?![\udd70-\udfff])|(?<![\ud83c-\ud83e])[\udc00-\udfff]/;

/** Which characters of plain texts have a property, by its name in a pattern. */
const CLASSES: Readonly<Record<string, string>> = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-џ\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\ud7a3',
  Lu: 'A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸ-ŹŻŽЀ-Я',
  Ll: 'a-zµß-öø-ÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĳĵķ-ĸĺļľŀłńņň-ŉŋōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷźżžа-џ',
  N: '0-9²-³¹¼-¾\u3007\u3021-\u3029\u3038-\u303a\uff10-\uff19',
  'sc=Latn': 'A-Za-zªºÀ-ÖØ-öø-ž',
  'sc=Cyrl': 'Ѐ-џ',
};

/** A pattern that finds by letters, whatever text it is tried on. */
export interface Lettered {
  /** The pattern itself, for one text. */
  for(text: string): RegExp;
  test(text: string): boolean;
  exec(text: string): RegExpExecArray | null;
}

/**
 * The pattern of a source with properties of characters (`\p{L}`). To make such patterns, with all the scripts of the world in
 * each, took a browser half of its first look at a page; so plain texts are tried with a pattern that names the letters, and
 * only others with the one that was asked for. Both find the same. Each is made when it is first needed.
 *
 * @param source may have `\p{…}` anywhere, and `\P{…}` outside of brackets
 * @param flags without `u`; with `g`, ask for the pattern itself
 */
export function lettered(source: string, flags = ''): Lettered {
  let plain: RegExp | null = null;
  let whole: RegExp | null = null;
  const patternFor = (text: string) => {
    if (!OTHER.test(text)) {
      plain ??= new RegExp(nameLetters(source), flags);
      return plain;
    }
    whole ??= new RegExp(source, `${flags}u`);
    return whole;
  };
  return {
    for: patternFor,
    test: (text) => patternFor(text).test(text),
    exec: (text) => patternFor(text).exec(text),
  };
}

/** Whether a text has no characters but those of the table. */
export const isPlain = (text: string): boolean => !OTHER.test(text);

/** A source with the characters of plain texts in place of their properties. */
export function nameLetters(source: string): string {
  let isInBrackets = false;
  return source.replace(/\\([pP])\{([^}]+)\}|\\.|[[\]]/g, (part, kind?: string, property = '') => {
    if (part === '[' || part === ']') isInBrackets = part === '[';
    if (kind === undefined) return part;
    const letters = CLASSES[property] ?? '';
    if (isInBrackets) return letters;
    return kind === 'P' ? `[^${letters}]` : `[${letters}]`;
  });
}
