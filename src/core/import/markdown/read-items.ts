import type { List, ListItem } from 'mdast';
import { escapeHtml, type InlineWords, readInline } from './inline';

/** An item of a list, as a step is made of it. */
export interface ItemDraft {
  /** Never empty. */
  text: string;
  html: string;
  /** What is set as code in it, in the order of reading. */
  codes: string[];
  facts: InlineWords['facts'];
  isDone: boolean;
  substeps: string[];
}

/** Whether a list tells what to do: it has boxes to tick, or it is numbered. */
export function isToDo({ ordered, children }: List): boolean {
  return ordered === true || children.some((item) => isTask(item) || listsIn(item).some(isToDo));
}

/** Whether there is a box to tick in a list, however deep. */
export function hasTask({ children }: List): boolean {
  return children.some((item) => isTask(item) || listsIn(item).some(hasTask));
}

/**
 * The items of a list. What is nested in one belongs to it; but where boxes in it are ticked otherwise than its own, each
 * is an item for itself, so that no tick is lost.
 */
export function readItems({ children }: List): ItemDraft[] {
  return children.flatMap((item) => {
    const nested = listsIn(item).flatMap(flatten);
    const parts = [item, ...nested].map(readPart).filter(({ text }) => text !== '');
    const isSplit = nested.some((inner) => isTask(inner) && inner.checked !== (item.checked ?? false));
    return isSplit ? parts.flatMap((part) => join([part])) : join(parts);
  });
}

const isTask = ({ checked }: ListItem) => typeof checked === 'boolean';

const listsIn = ({ children }: ListItem) => children.filter((child) => child.type === 'list');

const flatten = ({ children }: List): ListItem[] =>
  children.flatMap((item) => [item, ...listsIn(item).flatMap(flatten)]);

/** An item without what is nested in it. */
interface Part extends Omit<ItemDraft, 'substeps'> {
  /** Blocks of code below its words. */
  blocks: string[];
}

function readPart({ checked, children }: ListItem): Part {
  const words = children.flatMap((child) =>
    child.type === 'paragraph' || child.type === 'heading' ? [readInline(child.children)] : [],
  );
  return {
    text: words.map(({ text }) => text).join(' '),
    html: words.map(({ html }) => html).join(' '),
    codes: words.flatMap(({ codes }) => codes),
    blocks: children.flatMap((child) => (child.type === 'code' ? [child.value] : [])),
    facts: new Map(words.flatMap(({ facts }) => [...facts])),
    isDone: checked === true,
  };
}

/** The first with the others below it; `[]` without any. */
function join(parts: readonly Part[]): ItemDraft[] {
  const [first, ...below] = parts;
  if (!first) return [];
  const { blocks: _own, ...head } = first;
  const blocks = parts.flatMap((part) => part.blocks);
  return [
    {
      ...head,
      html: head.html + blocks.map((code) => `<pre>${escapeHtml(code)}</pre>`).join(''),
      codes: [...parts.flatMap(({ codes }) => codes), ...blocks],
      substeps: below.map(({ text }) => text),
    },
  ];
}
