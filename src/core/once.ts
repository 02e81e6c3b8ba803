import type { Parts } from './parts';

/** What each reading gave for what it was asked of. */
type Memory = Map<unknown, Map<unknown, unknown>>;

let memory: Memory | null = null;

/**
 * The same work, in which what is read {@link once} of the page is kept until the work is done. Between two parts, when
 * others have their turn, nothing is kept for them.
 */
export function* rememberingInParts<Value>(parts: Parts<Value>): Parts<Value> {
  const own: Memory = new Map();
  for (;;) {
    const { done, value } = within(own, () => parts.next());
    if (done) return value;
    yield;
  }
}

/** The same of work that is done at once. */
export const remembering = <Value>(work: () => Value): Value => within(new Map(), work);

/** A reading that is done once for each thing that it is asked of while a page is {@link rememberingInParts looked at}, and anew at any other time. */
export function once<Key, Value>(read: (key: Key) => Value): (key: Key) => Value {
  return (key) => {
    if (memory === null) return read(key);
    let values = memory.get(read) as Map<Key, Value> | undefined;
    if (values === undefined) {
      values = new Map();
      memory.set(read, values);
    }
    const known = values.get(key);
    if (known !== undefined || values.has(key)) return known as Value;
    const value = read(key);
    values.set(key, value);
    return value;
  };
}

function within<Value>(own: Memory, act: () => Value): Value {
  const outer = memory;
  memory = own;
  try {
    return act();
  } finally {
    memory = outer;
  }
}
