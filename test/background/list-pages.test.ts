import { describe, expect, it, vi } from 'vitest';
import { createListPages } from '@/src/background/list-pages';
import { aChecklist, aFix, aStep } from '@/test/a-checklist';

/** A list of so many steps. */
const aList = (id: string, steps: number) => ({
  checklist: aChecklist(
    [
      aFix(
        'one',
        Array.from({ length: steps }, (_, at) => aStep(`${at}`)),
      ),
    ],
    { id },
  ),
  events: [],
});

async function readAll(lists: ReturnType<typeof aList>[]) {
  const read = vi.fn(async () => lists);
  const readPage = createListPages(read);
  const pages: string[][] = [];
  for (let from: number | null = 0; from !== null; ) {
    const page = await readPage(from);
    pages.push(page.lists.map(({ checklist }) => checklist.id));
    from = page.next;
  }
  return { pages, reads: read.mock.calls.length };
}

describe('all lists', () => {
  it('go into one message as long as they are few', async () => {
    expect(await readAll([aList('a', 3), aList('b', 3)])).toEqual({ pages: [['a', 'b']], reads: 1 });
    expect(await readAll([])).toEqual({ pages: [[]], reads: 1 });
  });

  it('go into several when they are many, in their order, and are read once', async () => {
    const lists = ['a', 'b', 'c', 'd', 'e'].map((id) => aList(id, 4000));
    expect(await readAll(lists)).toEqual({ pages: [['a', 'b'], ['c', 'd'], ['e']], reads: 1 });
  });

  it('are all told, however long one of them is', async () => {
    expect(await readAll([aList('a', 30_000), aList('b', 1)])).toEqual({ pages: [['a'], ['b']], reads: 1 });
  });
});
