/** What can be looked for in a text. */
export interface Pattern {
  test(text: string): boolean;
}

/**
 * The same pattern, in any case, for a third of the time: a pattern without regard for case has a set for each letter, and a
 * page pays for that before it has read a word. Its own letters must be small.
 */
export function inLowerCase({ source, flags }: RegExp): Pattern {
  const pattern = new RegExp(source, flags.replace('i', ''));
  return { test: (text) => pattern.test(text.toLowerCase()) };
}
