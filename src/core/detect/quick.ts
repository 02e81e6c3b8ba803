import { deQuick } from '../languages/de';
import { enQuick } from '../languages/en';
import { wordPattern } from '../languages/word-pattern';
import { readSchemaTypes } from './schema-types';

const words = [deQuick, enQuick];
const fault = wordPattern(
  words.flatMap(({ faults }) => faults),
  'anywhere',
  'stem',
);
const instruction = wordPattern(
  words.flatMap(({ verbs }) => verbs),
  'start',
  'inflected',
);
const numbered = new RegExp(
  `^\\W*(?:(?:${words.flatMap(({ labels }) => labels).join('|')})\\s*#?\\d|\\d{1,2}\\s*[.:)]\\s*\\D)`,
  'iu',
);
const ordinal = /^[^\p{L}]*(?:\p{L}+\s*#?\d+|\d+)?[^\p{L}]*/u;

/** Longer headings are read to here; more headings and items than this tell nothing new. */
const READ = { characters: 120, headings: 60, lists: 12, items: 4 } as const;

/**
 * Whether a page is worth a full look: the cheap stage, made for pages that are none. It may say yes to a page that the
 * full look refuses, and should never say no to a list of fixes.
 *
 * Reads the title, the headings and the beginnings of some list items, by native selection only.
 */
export function mayBeTroubleshooting(document: Document): boolean {
  const headings = readHeadings(document);
  const titles = [document.title, ...headings];
  const labelled = headings.filter((text) => numbered.test(text));
  const remedies = headings.filter((text) => instruction.test(text.replace(ordinal, '')));
  const faults = titles.filter((text) => fault.test(text)).length;
  if (labelled.length >= 2 && (remedies.length >= 2 || faults >= 1)) return true;
  if (faults === 0) return false;
  return (remedies.length >= 3 || hasInstructions(document)) && !readSchemaTypes(document).has('Product');
}

function readHeadings(document: Document): string[] {
  const texts: string[] = [];
  for (const heading of document.querySelectorAll('h1, h2, h3, h4')) {
    if (texts.length === READ.headings) break;
    if (!isTeaser(heading)) texts.push((heading.textContent ?? '').trim().slice(0, READ.characters));
  }
  return texts;
}

/** Whether a heading is nothing but a link to another page: those are lists of articles. */
function isTeaser(heading: Element): boolean {
  const link = heading.closest('a') ?? heading.querySelector('a');
  const href = link?.getAttribute('href') ?? '#';
  return (
    !href.startsWith('#') &&
    heading.tagName !== 'H1' &&
    (link?.textContent ?? '').length >= 0.8 * (heading.textContent ?? '').trim().length
  );
}

/** Whether some list is a procedure: at least two of its first items begin with an instruction. */
function hasInstructions(document: Document): boolean {
  const lists = document.querySelectorAll('ol');
  for (let at = 0; at < Math.min(lists.length, READ.lists); at += 1) {
    const items = [...(lists[at]?.children ?? [])].slice(0, READ.items);
    const instructions = items.filter((item) => instruction.test((item.textContent ?? '').slice(0, READ.characters)));
    if (instructions.length >= 2 || (items.length === 1 && instructions.length === 1)) return true;
  }
  return false;
}
