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
  yield* visitInParts(items, (item, at) => {
    values.push(map(item, at));
  });
  return values;
}

/** Hands a function each item, in order; a part is some of them. */
export function* visitInParts<Item>(items: readonly Item[], visit: (item: Item, at: number) => void): Parts<void> {
  for (let at = 0; at < items.length; at += 1) {
    visit(items[at] as Item, at);
    if (at % MANY === MANY - 1) yield;
  }
}
