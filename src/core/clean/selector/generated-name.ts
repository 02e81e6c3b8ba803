/** A shape of ids and class names that are made anew with every build or visit. */
export interface GeneratedShape {
  what: string;
  pattern: RegExp;
  example: string;
  /** A near miss: a name that somebody wrote. */
  keep: string;
}

/** Names that no person wrote, whatever stands before them. */
export const GENERATED: readonly GeneratedShape[] = [
  { what: 'React counts', pattern: /^(?::r|_r_|«r)[\da-z]*[:_»]?$/, example: ':r1a:', keep: 'router' },
  { what: 'Ember and Ext count', pattern: /^(?:ember|ext-gen|gen)\d+$/, example: 'ember123', keep: 'ember-box' },
  {
    what: 'libraries of controls count',
    pattern: /^(?:aria|cdk|downshift|gwt-uid|headlessui|mat|mui|radix|rc|react|tippy|ui-id|yui)[-_].*\d/,
    example: 'radix-dialog-4',
    keep: 'react-banner',
  },
  { what: 'roots of whole pages', pattern: /^_{2,3}(?:gatsby|next|nuxt)/, example: '__next', keep: 'next-article' },
  {
    what: 'styles written in scripts',
    pattern: /^(?:astro|chakra|css|emotion|jss|jsx|makeStyles|sc|svelte|tss)-?(?=\w*[\dA-Z])\w+$/,
    example: 'css-1ab',
    keep: 'css-help',
  },
];

/** Long numbers are times, sizes of databases, or chance. */
const NUMBER = /\d{4,}/;
const SIZE = /^\d+x\d+$/;
/** Letters and digits by turns. */
const MIXED = /[a-z]\d+[a-z]|\d[a-z]+\d/i;
const VOWEL = /[aeiouy]/i;
/** Shorter ones are abbreviations. */
const SHORTEST_HASH = 5;
/** So many letters before what is generated say what it is. */
const SHORTEST_HEAD = 5;

/** Whether an id or a class name is made by a program, so that it is another one at the next visit or build. */
export function isGenerated(name: string): boolean {
  return isOfFramework(name) || NUMBER.test(name) || segmentsOf(name).some(isHash);
}

/**
 * What stays of a generated name: its words before what changes, with the mark that ends them. `null` if nothing telling.
 *
 * @example stableHead('div-gpt-ad-1612345678901-0') // => 'div-gpt-ad-'
 */
export function stableHead(name: string): string | null {
  if (isOfFramework(name)) return null;
  const changing = segmentsOf(name).find((segment) => NUMBER.test(segment) || isHash(segment));
  const head = changing === undefined ? '' : name.slice(0, name.indexOf(changing));
  return /[^\p{L}\p{N}]$/u.test(head) && head.replace(/\P{L}/gu, '').length >= SHORTEST_HEAD ? head : null;
}

function isOfFramework(name: string): boolean {
  return GENERATED.some(({ pattern }) => pattern.test(name));
}

function segmentsOf(name: string): string[] {
  return name.split(/[^\p{L}\p{N}]+/u);
}

/** Whether a part of a name is chance: letters among digits, capitals anywhere, nothing to pronounce. */
function isHash(segment: string): boolean {
  if (segment.length < SHORTEST_HASH || !/^[a-z\d]+$/i.test(segment) || SIZE.test(segment)) return false;
  if (MIXED.test(segment) || !VOWEL.test(segment)) return true;
  const humps = segment.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? [];
  const mute = humps.filter((hump) => !VOWEL.test(hump));
  return humps.length >= 3 && (mute.length >= 2 || humps.every((hump) => hump.length <= 2));
}
