const TOKEN = /\\.|\[(?:\\.|[^\]\\])*\]|[()|]|[^\\[()|]+/gs;

/** The alternatives of a regular expression's source that stand in no group: `a|(?:b|c)` gives `a` and `(?:b|c)`. */
export function splitAlternatives(source: string): string[] {
  const alternatives = [''];
  let depth = 0;
  for (const [token] of source.matchAll(TOKEN)) {
    if (token === '(') depth += 1;
    if (token === ')') depth -= 1;
    if (token === '|' && depth === 0) alternatives.push('');
    else alternatives.push(`${alternatives.pop()}${token}`);
  }
  return alternatives;
}
