import { toArray } from './select';
import { textKey } from './text';
import type { Anchor } from './types';

const LONGEST = 80;

/** How an element's text reads in an anchor. */
export function anchorText(element: Element): string {
  return textKey((element.textContent ?? '').slice(0, 4 * LONGEST)).slice(0, LONGEST);
}

/** A function that makes anchors for elements of one document; it counts each tag once. Reads only. */
export function anchorMaker(document: Document): (element: Element) => Anchor {
  const counted = new Map<string, Map<Element, number>>();
  return (element) => {
    const tag = element.localName;
    let order = counted.get(tag);
    if (!order) {
      order = new Map();
      for (const one of toArray(document.getElementsByTagName(tag))) order.set(one, order.size);
      counted.set(tag, order);
    }
    return { tag, text: anchorText(element), nth: order.get(element) ?? 0 };
  };
}

/**
 * The element that an anchor was made for, or the one most like it: same tag, same text, nearest in order. `null` if no
 * element of that tag has the text.
 */
export function findAnchored(document: Document, { tag, text, nth }: Anchor): Element | null {
  const elements = document.getElementsByTagName(tag);
  // From its own place outwards: nearly always it is there, and the texts of all others need not be read.
  for (let distance = 0; distance <= Math.max(nth, elements.length - 1 - nth); distance += 1)
    for (const element of [elements[nth - distance], elements[nth + distance]])
      if (element && anchorText(element) === text) return element;
  return null;
}
