import { type FaultyLine, formatUserRule, parseUserRules, type UserRule } from '../../core/clean/user-rule';

/** What a text would bring. */
export interface ImportPreview {
  /** Rules that are not there yet. */
  fresh: UserRule[];
  /** How many are there already. */
  known: number;
  faults: FaultyLine[];
}

/** Why a text is not even looked at. */
export type ImportRefusal = 'tooBig' | 'binary' | 'nothing';

/** No list of rules that anybody made by hand is larger. In bytes. */
export const MOST_BYTES = 1_000_000;
/** What text has none of; the second stands for bytes that are no UTF-8. */
const NO_TEXT = /[\0\uFFFD]/;

/** What of a text could be added to the rules that are there. Changes nothing. */
export function readImport(
  text: string,
  rules: readonly UserRule[],
  isSelector: (selector: string) => boolean,
): ImportPreview | ImportRefusal {
  if (text.length > MOST_BYTES) return 'tooBig';
  if (NO_TEXT.test(text)) return 'binary';
  const there = new Set(rules.map(formatUserRule));
  const { rules: found, faults } = parseUserRules(text, isSelector);
  if (found.length + faults.length === 0) return 'nothing';
  const fresh = found.filter((rule) => !there.has(formatUserRule(rule)));
  return { fresh, known: found.length - fresh.length, faults };
}
