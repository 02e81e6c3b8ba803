import { patterns } from '../languages/patterns';
import type { Block } from '../outline';
import { mapInParts, type Parts } from '../parts';
import { readText, type Skip } from '../read-text';
import type { Anchor, WrittenFix, WrittenStep } from '../types';
import type { Draft } from './draft';
import { isInstructive } from './is-instructive';
import { readProse } from './read-prose';
import { readStep } from './read-step';
import { remedyPartOf } from './remedy-part';
import { type Item, readSequence } from './sequence';

/** Sentences of a prose fix that its summary keeps, in characters. */
const SUMMARY = 400;
/** Where more of a page's fixes have lists, a title that instructs is all that there is to do, and paragraphs explain it. */
const LISTED = 1 / 4;

/** A step where it stands, before it has its id and its pictures. */
export type PlacedStep = Omit<WrittenStep, 'id' | 'images'> & { element: Element };

/** A fix with such steps. */
export type PlacedFix = Omit<WrittenFix, 'id' | 'steps'> & { steps: PlacedStep[] };

/** The fixes that drafts stand for. Reads only. */
export function* readFixes(
  drafts: readonly Draft[],
  isClutter: Skip,
  toAnchor: (element: Element) => Anchor,
): Parts<PlacedFix[]> {
  const isKept = ({ element }: Item) => !isClutter(element);
  const sequences = drafts.map(({ sections }) => readSequence(remedyPartOf(sections)).filter(isKept));
  const isWritten = sequences.filter((items) => items.length > 0).length < LISTED * drafts.length;
  const toStep = (item: Item): PlacedStep => {
    const { element } = item;
    return { ...readStep(item, isClutter), element, anchor: toAnchor(element) };
  };
  const fixes: PlacedFix[] = [];
  for (const [index, { label, title, element, sections }] of drafts.entries()) {
    yield;
    const listed = sequences[index] ?? [];
    const isProse = listed.length === 0 && (isWritten || !patterns.instruction.test(title));
    const items = isProse ? readProse(remedyPartOf(sections)).filter(isKept) : listed;
    const steps = (yield* mapInParts(items, toStep)).filter(({ text }) => text !== '');
    const blocks = sections.flatMap((section) => section.blocks);
    const summary = steps.length > 0 ? null : summarise(blocks, isClutter);
    fixes.push({ label, title, anchor: toAnchor(element), summary, steps });
  }
  return fixes;
}

/** The paragraphs of a prose fix, the instructive ones if any is; `null` if it has none. */
function summarise(blocks: readonly Block[], isClutter: Skip): string | null {
  const texts = blocks.map(({ element, text }) => (element.tagName === 'UL' ? readText(element, isClutter) : text));
  const written = texts.filter((text) => text !== '');
  const instructive = written.filter(isInstructive);
  const summary = (instructive.length > 0 ? instructive : written).join(' ');
  return summary === '' ? null : shorten(summary);
}

function shorten(text: string): string {
  if (text.length <= SUMMARY) return text;
  const end = text.lastIndexOf(' ', SUMMARY);
  return `${text.slice(0, end === -1 ? SUMMARY : end)} …`;
}
