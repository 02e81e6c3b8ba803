import { anchorMaker } from '../anchor';
import { patterns } from '../languages/patterns';
import { readOutline } from '../outline';
import type { Page } from '../page';
import { readText, type Skip } from '../read-text';
import { type Report, tryOr } from '../report';
import type { Fix } from '../types';
import type { Draft } from './draft';
import { nameFixes } from './name-fixes';
import { readStep } from './read-step';
import { readSequence } from './sequence';
import { shapes } from './shapes';

/** Sentences of a prose fix that its summary keeps, in characters. */
const SUMMARY = 400;

/**
 * The fixes of a page in the author's order; empty if there is nothing that could be ticked. Reads only.
 *
 * @param isClutter whether an element, or one around it, is no part of the article
 * @param report hears of shapes that threw and were skipped
 */
export function extractFixes(page: Page, isClutter: Skip, report: Report): Fix[] {
  const outline = readOutline(page.main, isClutter);
  const toAnchor = anchorMaker(page.document);
  for (const shape of shapes) {
    const drafts = tryOr(() => shape.find(outline, page), [], `shape ${shape.id}`, report);
    if (drafts.length > 0) return nameFixes(drafts.map((draft) => readFix(draft, isClutter, toAnchor)));
  }
  return [];
}

type UnnamedFix = Parameters<typeof nameFixes>[0][number];

function readFix(
  { label, title, element, sections }: Draft,
  isClutter: Skip,
  toAnchor: ReturnType<typeof anchorMaker>,
): UnnamedFix {
  const steps = readSequence(sections)
    .filter(({ element: item }) => !isClutter(item))
    .map((item) => ({ ...readStep(item, isClutter), anchor: toAnchor(item.element) }))
    .filter(({ text }) => text !== '');
  const summary =
    steps.length > 0
      ? null
      : summarise(
          sections.flatMap(({ blocks }) => blocks),
          isClutter,
        );
  return { label, title, anchor: toAnchor(element), summary, steps };
}

/** The paragraphs of a prose fix, the instructive ones if any is; `null` if it has none. */
function summarise(blocks: readonly Element[], isClutter: Skip): string | null {
  const texts = blocks
    .filter(({ tagName }) => tagName === 'P' || tagName === 'UL')
    .map((block) => readText(block, isClutter));
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
