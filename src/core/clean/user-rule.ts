/** What the reader wants hidden or kept on a site. Declarative: a selector, never a script. */
export interface UserRule {
  kind: 'hide' | 'keep';
  /** Host name; stands for its subdomains too. */
  host: string;
  /** A CSS selector. */
  selector: string;
}

/** Why a line is no rule. */
export type UserRuleFault = 'noRule' | 'noHost' | 'noSelector' | 'badSelector' | 'tooWide' | 'tooLong';

/** A line that is no rule. */
export interface FaultyLine {
  /** Counted from 1. */
  line: number;
  text: string;
  fault: UserRuleFault;
}

/** As blockers write them, so that what is known of those holds here: `site.example##.promo`, `site.example#@#.promo`. */
const LINE = /^([^#\s]*)(##|#@#)(.*)$/;
const HOST = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)*[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?$/u;
/** What every page has: hiding it would hide the page. */
const TOO_WIDE = /^(?:\*|html|body|:root|main|article)$/i;
/** A selector that is longer was not made by hand. */
const LONGEST = 500;

/** The rule as one line of text. */
export function formatUserRule({ kind, host, selector }: UserRule): string {
  return `${host}${kind === 'hide' ? '##' : '#@#'}${selector}`;
}

/**
 * The rule in a line of text, or why it is none.
 *
 * @param isSelector whether a browser can read a selector; where nobody can say, all are taken for good
 */
export function parseUserRule(
  line: string,
  isSelector: (selector: string) => boolean = () => true,
): UserRule | UserRuleFault {
  const [, written = '', mark, rest = ''] = LINE.exec(line.trim()) ?? [];
  if (mark === undefined) return 'noRule';
  const host = written.toLowerCase().replace(/^www\./, '');
  const selector = rest.trim();
  if (!HOST.test(host)) return 'noHost';
  if (selector === '') return 'noSelector';
  if (selector.length > LONGEST) return 'tooLong';
  if (selector.split(',').some((part) => TOO_WIDE.test(part.trim()))) return 'tooWide';
  if (!isSelector(selector)) return 'badSelector';
  return { kind: mark === '##' ? 'hide' : 'keep', host, selector };
}

/** The rules in a text, each once, and the lines that are none. Empty lines and notes (`! …`) are neither. */
export function parseUserRules(
  text: string,
  isSelector?: (selector: string) => boolean,
): { rules: UserRule[]; faults: FaultyLine[] } {
  const rules = new Map<string, UserRule>();
  const faults: FaultyLine[] = [];
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (line.trim() === '' || line.trim().startsWith('!')) continue;
    const rule = parseUserRule(line, isSelector);
    if (typeof rule === 'string') faults.push({ line: index + 1, text: line.trim(), fault: rule });
    else rules.set(formatUserRule(rule), rule);
  }
  return { rules: [...rules.values()], faults };
}

/** Those of the rules that hold on a host. */
export function rulesFor(rules: readonly UserRule[], host: string): UserRule[] {
  const bare = host.toLowerCase().replace(/^www\./, '');
  return rules.filter((rule) => bare === rule.host || bare.endsWith(`.${rule.host}`));
}

/** The rules among stored data; whatever is none is left out. */
export function readUserRules(stored: unknown): UserRule[] {
  const lines = Array.isArray(stored) ? stored.filter((line) => typeof line === 'string') : [];
  return parseUserRules(lines.join('\n')).rules;
}
