import type { KeptList } from '../core/kept-list';

/** Some of all lists. */
export interface ListPage {
  lists: KeptList[];
  /** Where the next page begins; `null` after the last. */
  next: number | null;
}

/**
 * Steps, and events at a quarter each, that go into one message: Chromium refuses those above 64 MiB, and a step with its
 * markup is half a kilobyte, rarely some.
 */
const MOST = 10_000;

/** Gives all lists page by page, as they were when the first page was asked for. */
export function createListPages(read: () => Promise<KeptList[]>): (from: number) => Promise<ListPage> {
  let all: Promise<KeptList[]> | null = null;
  return async (from) => {
    if (from === 0 || all === null) all = read();
    const lists = await all;
    const to = findEnd(lists, from);
    const next = to < lists.length ? to : null;
    if (next === null) all = null;
    return { lists: lists.slice(from, to), next };
  };
}

/** At least one list further. */
function findEnd(lists: readonly KeptList[], from: number): number {
  let weight = 0;
  for (let at = from; at < lists.length; at += 1) {
    weight += weigh(lists[at]);
    if (weight > MOST && at > from) return at;
  }
  return lists.length;
}

function weigh(list: KeptList | undefined): number {
  if (!list) return 0;
  const steps = list.checklist.fixes.reduce((sum, fix) => sum + 1 + fix.steps.length, 0);
  return steps + list.events.length / 4;
}
