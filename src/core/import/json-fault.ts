/** What is wrong with a text that is no JSON. */
interface JsonFault {
  kind: 'broken' | 'truncated';
  /** From 1; `null` when it cannot be told. */
  line: number | null;
}

/**
 * What is wrong with a text that was to be JSON, and where: what browsers say in words of their own.
 *
 * @param error what `JSON.parse` threw
 */
export function findFault(text: string, error: unknown): JsonFault {
  if (isCutOff(text)) return { kind: 'truncated', line: countLines(text.trimEnd()) };
  const words = error instanceof Error ? error.message : '';
  const line = /\bline (\d+)/.exec(words)?.[1];
  const position = /\bposition (\d+)/.exec(words)?.[1];
  if (line) return { kind: 'broken', line: Number(line) };
  return { kind: 'broken', line: position ? countLines(text.slice(0, Number(position))) : null };
}

const countLines = (text: string) => text.split('\n').length;

/** Whether the text ends before everything is closed that was opened. Brackets inside strings are none. */
function isCutOff(text: string): boolean {
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at];
    if (isInString && mark === '\\') at += 1;
    else if (mark === '"') isInString = !isInString;
    else if (isInString) continue;
    else if (mark === '{' || mark === '[') depth += 1;
    else if (mark === '}' || mark === ']') depth -= 1;
  }
  return isInString || depth > 0;
}
