import { readText, type Skip } from '../read-text';
import { selectAll } from '../select';
import type { WrittenStep } from '../types';
import type { Item } from './sequence';

const isList: Skip = ({ tagName }) => tagName === 'OL' || tagName === 'UL';

/** A step without id, anchor and pictures; its text is empty when all that the item held was clutter. Reads only. */
export function readStep(
  { element, line, parts = [], number, lead }: Item,
  isClutter: Skip,
): Omit<WrittenStep, 'id' | 'anchor' | 'images'> {
  if (line !== null) {
    const html = parts.map((part) => readPart(part, isClutter)).join('');
    return { text: line, html, number, lead, substeps: [] };
  }
  const isNoText: Skip = (inner) => isList(inner) || isClutter(inner);
  const text = readText(element, isNoText);
  const substeps = selectAll(element, 'li')
    .map((item) => readText(item, isNoText))
    .filter((words) => words !== '');
  const [first, ...others] = substeps;
  if (text === '' && first) return { text: first, html: '', number, lead, substeps: others };
  return { text, html: readMarkup(element, isNoText), number, lead, substeps };
}

/** The markup of a part with its own tag: a command stays one. */
function readPart(part: Element, isClutter: Skip): string {
  const tag = part.tagName === 'PRE' ? 'pre' : 'p';
  return `<${tag}>${readMarkup(part, isClutter)}</${tag}>`;
}

/** The element's own markup without the parts that are shown otherwise or not at all. */
function readMarkup(element: Element, isLeftOut: Skip): string {
  if (element.childElementCount === 0) return element.innerHTML;
  const isLeft = selectAll(element, '*').map(isLeftOut);
  if (!isLeft.includes(true)) return element.innerHTML;
  const copy = element.cloneNode(true) as Element;
  selectAll(copy, '*').forEach((inner, index) => {
    if (isLeft[index]) inner.remove();
  });
  return copy.innerHTML;
}
