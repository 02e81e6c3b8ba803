import { patterns } from '../languages/patterns';
import { once } from '../once';
import { selectAll, toArray } from '../select';
import { collapseSpace, textKey } from '../text';
import { isInstructive } from './is-instructive';

/** The items of a list, in order. */
export function itemsOf(list: Element): Element[] {
  if (list.firstElementChild === null) return [];
  return toArray(list.children).filter(({ tagName }) => tagName === 'LI');
}

/** A heading that leads to another page. */
const TEASER = ['h2', 'h3', 'h4']
  .flatMap((tag) => [`${tag} > a[href]:not([href^="#"])`, `a[href]:not([href^="#"]) > ${tag}`])
  .join();

/**
 * Whether a list is a table of contents, a share bar, tags or further reading: nearly all items are nothing but a link,
 * or headed by one. */
export const isLinkList = once((list: Element) => {
  const items = itemsOf(list);
  const links = items.filter((item) => {
    const first = item.querySelector('a[href]');
    const isHeaded = item.querySelector(TEASER) !== null;
    return isHeaded || (first && textKey(first.textContent ?? '') === textKey(item.textContent ?? ''));
  });
  return links.length > 0 && links.length >= 0.8 * items.length;
});

/** An ordered list that is no list of links. */
export function isOrderedSteps(element: Element): boolean {
  return element.tagName === 'OL' && itemsOf(element).length > 0 && !isLinkList(element);
}

/** Bullets of which at least half begin like an instruction, or are commands between such. */
export const isInstructiveList = once((element: Element) => {
  if (element.tagName !== 'UL' || isLinkList(element)) return false;
  const items = itemsOf(element);
  const instructions = items.filter((item) => isTold(collapseSpace(item.textContent ?? '')));
  const commands = instructions.length > 0 ? items.filter((item) => isCode(item)) : [];
  return items.length > 1 && instructions.length + commands.length >= items.length / 2;
});

/** Whether a text begins like an instruction, or with the condition of one. */
const isTold = (text: string) =>
  patterns.instruction.test(text.slice(0, 80)) || (patterns.condition.test(text) && isInstructive(text));

/** Whether a text is nothing but the code of its element. */
export function isCode(element: Element, text = element.textContent ?? ''): boolean {
  const parts = element.matches(CODE) ? [element] : selectAll(element, CODE);
  const code = textKey(parts.map((part) => part.textContent ?? '').join(''));
  return code !== '' && code === textKey(text);
}

const CODE = 'code, samp';

/** Whether the items of a list are steps. */
export function isStepList(element: Element): boolean {
  return isOrderedSteps(element) || isInstructiveList(element);
}
