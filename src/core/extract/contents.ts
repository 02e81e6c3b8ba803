import type { Section } from '../outline';
import { textKey } from '../text';
import { itemsOf } from './lists';
import { splitLabel } from './split-label';

/** Of this share of a list's items the words must stand in a heading too. */
const SHARE = 0.6;

/**
 * The outline without tables of contents: lists, linked or not, that only say what the headings say.
 */
export function withoutContents(outline: readonly Section[]): Section[] {
  const titles = new Set(outline.map(({ title }) => titleKey(title)));
  return outline.map((section) => ({
    ...section,
    blocks: section.blocks.filter(({ element }) => !isContents(element, titles)),
  }));
}

function isContents(element: Element, titles: ReadonlySet<string>): boolean {
  const items = itemsOf(element);
  if (items.length < 2) return false;
  let others = 0;
  for (const item of items) {
    if (!titles.has(titleKey(ownText(item)))) others += 1;
    if (items.length - others < SHARE * items.length) return false;
  }
  return true;
}

/** The text of an item without what is nested in it. */
function ownText(item: Element): string {
  const nested = item.querySelector('ol, ul')?.textContent ?? '';
  return (item.textContent ?? '').replace(nested, '').trim();
}

const titleKey = (title: string) => textKey(splitLabel(title.trim())?.title || title);
