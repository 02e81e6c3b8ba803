import { findAnchored } from '../core/anchor';
import { mapInParts, type Parts } from '../core/parts';
import { textKey } from '../core/text';
import type { Anchor } from '../core/types';

/** Something on the page that can be ticked. */
export interface TickPlace {
  id: string;
  anchor: Anchor;
  /** Its words: they tell apart what stands in one element. */
  text: string;
}

/** What a tick stands beside. */
export interface TickTarget {
  element: Element;
  /** Its first words; `null` if there are none, as in a picture. */
  line: Text | null;
  /** Whether the element holds others too, so that only the line is its own. */
  isShared: boolean;
}

/** Where the places are on the page, in their order; `null` for those that are not there. Reads no layout. */
export function* findTargets(document: Document, places: readonly TickPlace[]): Parts<(TickTarget | null)[]> {
  const elements = yield* mapInParts(places, ({ anchor }) => findAnchored(document, anchor));
  const seen = new Map<Element, number>();
  for (const element of elements) if (element) seen.set(element, (seen.get(element) ?? 0) + 1);
  return yield* mapInParts(places, ({ text }, index) => {
    const element = elements[index];
    if (!element) return null;
    const isShared = (seen.get(element) ?? 0) > 1;
    const line = isShared ? findLine(element, text) : firstText(element);
    return isShared && !line ? null : { element, line, isShared };
  });
}

function firstText(element: Element): Text | null {
  for (const text of textsOf(element)) if (text.data.trim() !== '') return text;
  return null;
}

/** The text in which a step begins that is one of several in an element: a line that says "2) Click …". */
function findLine(element: Element, words: string): Text | null {
  const wanted = textKey(words);
  for (const text of textsOf(element)) {
    const key = textKey(text.data.replace(ORDINAL, ''));
    if (key !== '' && (wanted.startsWith(key) || key.startsWith(wanted)) && beginsLine(text, element)) return text;
  }
  return null;
}

/** What may stand before a step's words. */
const ORDINAL = /^\s*(?:\p{L}+\s*)?\d{1,2}\s*[.):]\s*/u;

/** Whether only a line break or another block stands before a text. */
function beginsLine(text: Text, element: Element): boolean {
  for (let at: Node = text; at !== element && at.parentNode; at = at.parentNode) {
    let before = at.previousSibling;
    while (before?.nodeType === 3 && before.textContent?.trim() === '') before = before.previousSibling;
    if (before) return BREAKING.has(before.nodeName);
  }
  return true;
}

const BREAKING = new Set(['BR', 'DIV', 'P', 'UL', 'OL', 'PRE', 'FIGURE', 'TABLE', 'HR']);

function* textsOf(element: Element): Generator<Text> {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node as Text;
}
