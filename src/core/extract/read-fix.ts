import { patterns } from '../languages/patterns';
import type { Block } from '../outline';
import { readText, type Skip } from '../read-text';
import type { Anchor } from '../types';
import type { Draft } from './draft';
import type { UnnamedFix } from './name-fixes';
import { readStep } from './read-step';
import { readSequence } from './sequence';

/** Sentences of a prose fix that its summary keeps, in characters. */
const SUMMARY = 400;

/** The fix that a draft stands for, without ids. Reads only. */
export function readFix(
  { label, title, element, sections }: Draft,
  isClutter: Skip,
  toAnchor: (element: Element) => Anchor,
): UnnamedFix {
  const steps = readSequence(sections)
    .filter((item) => !isClutter(item.element))
    .map((item) => ({ ...readStep(item, isClutter), anchor: toAnchor(item.element) }))
    .filter(({ text }) => text !== '');
  const blocks = sections.flatMap((section) => section.blocks);
  const summary = steps.length > 0 ? null : summarise(blocks, isClutter);
  return { label, title, anchor: toAnchor(element), summary, steps };
}

/** The paragraphs of a prose fix, the instructive ones if any is; `null` if it has none. */
function summarise(blocks: readonly Block[], isClutter: Skip): string | null {
  const texts = blocks.map(({ element, text }) => (element.tagName === 'UL' ? readText(element, isClutter) : text));
  const written = texts.filter((text) => text !== '');
  const instructive = written.filter((text) =>
    text.split(/(?<=[.!?:])\s/).some((sentence) => patterns.instruction.test(sentence)),
  );
  const summary = (instructive.length > 0 ? instructive : written).join(' ');
  return summary === '' ? null : shorten(summary);
}

function shorten(text: string): string {
  if (text.length <= SUMMARY) return text;
  const end = text.lastIndexOf(' ', SUMMARY);
  return `${text.slice(0, end === -1 ? SUMMARY : end)} …`;
}
