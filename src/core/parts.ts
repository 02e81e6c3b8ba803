/** Work that can be left between any two of its parts. */
export type Parts<Value> = Generator<void, Value>;

/** How many small things make one part. */
const MANY = 50;

/** What some work comes to, done at once. */
export function finish<Value>(parts: Parts<Value>): Value {
  for (;;) {
    const { done, value } = parts.next();
    if (done) return value;
  }
}

/** What a function gives for each item, in order; a part is some of them. */
export function* mapInParts<Item, Value>(
  items: readonly Item[],
  map: (item: Item, at: number) => Value,
): Parts<Value[]> {
  const values: Value[] = [];
  for (let at = 0; at < items.length; at += 1) {
    values.push(map(items[at] as Item, at));
    if (at % MANY === MANY - 1) yield;
  }
  return values;
}
