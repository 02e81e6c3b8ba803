import { patterns } from '../languages/patterns';
import { collapseSpace, textKey } from '../text';

/** The items of a list, in order. */
export function itemsOf(list: Element): Element[] {
  return [...list.children].filter(({ tagName }) => tagName === 'LI');
}

/** Whether a list is a table of contents, a share bar, tags or further reading: nearly all items are nothing but a link. */
export function isLinkList(list: Element): boolean {
  const items = itemsOf(list);
  const links = items.filter((item) => {
    const [first] = item.querySelectorAll('a[href]');
    return first && textKey(first.textContent ?? '') === textKey(item.textContent ?? '');
  });
  return links.length > 0 && links.length >= 0.8 * items.length;
}

/** An ordered list that is no list of links. */
export function isOrderedSteps(element: Element): boolean {
  return element.tagName === 'OL' && itemsOf(element).length > 0 && !isLinkList(element);
}

/** Bullets of which at least half begin like an instruction. */
export function isInstructiveList(element: Element): boolean {
  if (element.tagName !== 'UL' || isLinkList(element)) return false;
  const items = itemsOf(element);
  const instructions = items.filter((item) =>
    patterns.instruction.test(collapseSpace(item.textContent ?? '').slice(0, 80)),
  );
  return items.length > 1 && instructions.length >= items.length / 2;
}

/** Whether the items of a list are steps. */
export function isStepList(element: Element): boolean {
  return isOrderedSteps(element) || isInstructiveList(element);
}
