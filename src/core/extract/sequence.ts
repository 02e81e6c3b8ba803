import type { Block, Section } from '../outline';
import { readText } from '../read-text';
import { isInstructive } from './is-instructive';
import { isInstructiveList, isOrderedSteps, itemsOf } from './lists';
import { readOpening, readOrdinals, splitFollowing } from './read-ordinal';

/** One item of a run of steps. */
export interface Item {
  element: Element;
  /** The step's words where it is a line of its element; `null` where it is all of it. */
  line: string | null;
  /** The elements that the line is put together from, where there are several; else empty. */
  parts?: readonly Element[];
  /** The author's number, continued across the pieces of a run. */
  number: number;
  /** Introduces the run that begins with this item; `null` inside a run or without introduction. */
  lead: string | null;
}

/** The items of one block, numbered as the author did. */
interface Piece {
  items: { element: Element; line: string | null }[];
  /** The number that the piece begins with; 1 where it does not say. */
  start: number;
}

type ReadPiece = (block: Block) => Piece | null;

/**
 * The steps of a fix in page order: ordered lists and numbered lines; bullets that instruct where there are none, or
 * where they only tell. A list that ads or pictures have cut in pieces is one run: its numbers go on, whether the
 * pieces say so (`start="3"`) or begin at 1 again.
 */
export function readSequence(sections: readonly Section[]): Item[] {
  const numbered = readRuns(sections, readNumbered);
  if (numbered.some(isTold)) return numbered;
  const bullets = readRuns(sections, readBullets);
  return bullets.length > 0 ? bullets : numbered;
}

/** Whether an item instructs; a numbered list of facts does not. */
const isTold = ({ element, line }: Item) => isInstructive(line ?? readText(element));

function readRuns(sections: readonly Section[], readPiece: ReadPiece): Item[] {
  const items: Item[] = [];
  let next = 1;
  sections.forEach((section, depth) => {
    let lead = depth > 0 ? section.title : null;
    let isCut = false;
    let opening: Item | null = null;
    for (const block of section.blocks) {
      const piece = readPiece(block);
      if (piece) {
        if (opening && piece.start === 2) items.push(opening);
        opening = null;
        const goesOn = piece.start > 1 || (isCut && piece.items.length === 1);
        if (piece.start > 1) next = piece.start;
        else if (!goesOn) next = 1;
        items.push(
          ...piece.items.map((item, index) => ({
            ...item,
            number: next + index,
            lead: index === 0 && !goesOn ? lead : null,
          })),
        );
        next += piece.items.length;
        isCut = true;
        lead = null;
      } else if (block.text !== '') {
        isCut = false;
        opening = readFirst(block);
        lead = isLead(block.text) ? block.text : lead;
      }
    }
  });
  return items;
}

/** A first step that stands behind a sentence; it is one only if a second follows. */
function readFirst({ element, text }: Block): Item | null {
  const line = readOpening(text);
  return line === null ? null : { element, line, number: 1, lead: null };
}

function readNumbered({ element, text }: Block): Piece | null {
  if (isOrderedSteps(element)) {
    const start = Number(element.getAttribute('start') ?? 1) || 1;
    return { items: itemsOf(element).flatMap((item, index) => readItem(item, start + index)), start };
  }
  const ordinals = text === '' ? [] : readOrdinals(text);
  const [first] = ordinals;
  return first ? { items: ordinals.map(({ text: line }) => ({ element, line })), start: first.number } : null;
}

/** An item of a list; several where its text counts on: "Restart. 7) Check …". */
function readItem(element: Element, number: number): Piece['items'] {
  if (!COUNTS_ON.test(element.textContent ?? '')) return [{ element, line: null }];
  const lines = splitFollowing({ number, text: readText(element) });
  return lines.length === 1 ? [{ element, line: null }] : lines.map(({ text }) => ({ element, line: text }));
}

/** A number behind the end of a sentence. */
const COUNTS_ON = /[.!?…)]\s*\d{1,2}\s*[.)]/;

function readBullets({ element }: Block): Piece | null {
  return isInstructiveList(element)
    ? { items: itemsOf(element).map((item) => ({ element: item, line: null })), start: 1 }
    : null;
}

/** Whether a line introduces what follows. */
export const isLead = (text: string) => /[:：]$/.test(text) && text.length <= 200;
