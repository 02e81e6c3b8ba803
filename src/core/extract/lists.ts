import { patterns } from '../languages/patterns';
import { collapseSpace, textKey } from '../text';

/** The items of a list, in order. */
export function itemsOf(list: Element): Element[] {
  return [...list.children].filter(({ tagName }) => tagName === 'LI');
}

/** A heading that leads to another page. */
const TEASER = ['h2', 'h3', 'h4']
  .flatMap((tag) => [`${tag} > a[href]:not([href^="#"])`, `a[href]:not([href^="#"]) > ${tag}`])
  .join();

/**
 * Whether a list is a table of contents, a share bar, tags or further reading: nearly all items are nothing but a link,
 * or headed by one. */
export function isLinkList(list: Element): boolean {
  const items = itemsOf(list);
  const links = items.filter((item) => {
    const first = item.querySelector('a[href]');
    const isHeaded = item.querySelector(TEASER) !== null;
    return isHeaded || (first && textKey(first.textContent ?? '') === textKey(item.textContent ?? ''));
  });
  return links.length > 0 && links.length >= 0.8 * items.length;
}

/** An ordered list that is no list of links. */
export function isOrderedSteps(element: Element): boolean {
  return element.tagName === 'OL' && itemsOf(element).length > 0 && !isLinkList(element);
}

/** Bullets of which at least half begin like an instruction, or are commands between such. */
export function isInstructiveList(element: Element): boolean {
  if (element.tagName !== 'UL' || isLinkList(element)) return false;
  const items = itemsOf(element);
  const instructions = items.filter((item) =>
    patterns.instruction.test(collapseSpace(item.textContent ?? '').slice(0, 80)),
  );
  const commands = instructions.length > 0 ? items.filter(isCode) : [];
  return items.length > 1 && instructions.length + commands.length >= items.length / 2;
}

/** Whether an element says nothing but code. */
export function isCode(element: Element): boolean {
  const code = [...element.querySelectorAll('code, kbd, samp')].filter((part) => !part.parentElement?.closest('code'));
  const text = textKey(code.map((part) => part.textContent ?? '').join(''));
  return text !== '' && text === textKey(element.textContent ?? '');
}

/** Whether the items of a list are steps. */
export function isStepList(element: Element): boolean {
  return isOrderedSteps(element) || isInstructiveList(element);
}
