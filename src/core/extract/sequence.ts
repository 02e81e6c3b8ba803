import type { Section } from '../outline';
import { readText } from '../read-text';
import { isStepList, itemsOf } from './lists';

/** One item of a run of steps. */
export interface Item {
  element: Element;
  /** The author's number, continued across the pieces of a run. */
  number: number;
  /** Introduces the run that begins with this item; `null` inside a run or without introduction. */
  lead: string | null;
}

/** What stands between two lists without dividing them: pictures and what holds nothing else. */
const isPicture = (block: Element) =>
  block.tagName === 'IMG' || (block.textContent?.trim() === '' && block.querySelector('img') !== null);

/**
 * The items of all step lists of a fix in page order. A list that ads or pictures have cut in pieces is one run: its
 * numbers go on, whether the pieces say so (`start="3"`) or begin at 1 again.
 */
export function readSequence(sections: readonly Section[]): Item[] {
  const items: Item[] = [];
  let next = 1;
  let isCut = false;
  sections.forEach((section, depth) => {
    let lead = depth > 0 ? section.title : null;
    for (const block of section.blocks) {
      if (isStepList(block)) {
        const pieces = itemsOf(block);
        const start = Number(block.getAttribute('start') ?? 1);
        const goesOn = start > 1 || (isCut && pieces.length === 1);
        if (!goesOn) next = 1;
        else if (start > 1) next = start;
        items.push(
          ...pieces.map((element, index) => ({
            element,
            number: next + index,
            lead: index === 0 && !goesOn ? lead : null,
          })),
        );
        next += pieces.length;
        isCut = true;
        lead = null;
      } else if (!isPicture(block)) {
        isCut = false;
        lead = readLead(block) ?? lead;
      }
    }
    isCut = false;
  });
  return items;
}

/** A paragraph that introduces a list, by its colon; `null` for all others. */
function readLead(block: Element): string | null {
  if (block.tagName !== 'P') return null;
  const text = readText(block);
  return /[:：]$/.test(text) && text.length <= 200 ? text : null;
}
