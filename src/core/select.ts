/** What a page keeps as its own list: a selection, or what stands in an element. */
interface List<Item> {
  readonly length: number;
  item(at: number): Item | null;
}

/** The elements inside another, or in a page, that a selector names, in page order. */
export const selectAll = (root: ParentNode, selector: string): Element[] => toArray(root.querySelectorAll(selector));

/** What is in a list. From a content script, `[...list]` takes four times as long. */
export function toArray<Item>(list: List<Item>): Item[] {
  const { length } = list;
  const items: Item[] = [];
  for (let at = 0; at < length; at += 1) items.push(list.item(at) as Item);
  return items;
}
