import type { Circumstances, Incoming, IncomingHead } from '../core/import/incoming';
import { createIncomingReader } from '../core/import/incoming-reader';
import { mapInParts } from '../core/parts';
import { createBreaks } from './breaks';
import { readLines } from './read-lines';

/** A file that is being read. */
export interface Reading {
  /** As it is read; no more than it needs is in memory. @throws {IncomingError} when any of it cannot be taken in */
  lists: AsyncGenerator<Incoming>;
  /** Known with the first list, or at the end. */
  head(): IncomingHead;
}

interface Watch {
  signal: AbortSignal;
  /** Told how much of the file is read: from 0 to 1. */
  onRead(share: number): void;
}

/** Reads whatever can be taken in. */
export function readIncoming(file: Blob, circumstances: Circumstances, { signal, onRead }: Watch): Reading {
  const reader = createIncomingReader(circumstances);
  const inBreaks = createBreaks(signal);
  async function* read() {
    const lines = readLines(file, { signal, onRead: (bytes) => onRead(bytes / file.size) });
    for await (const some of lines) {
      const lists = await inBreaks(mapInParts(some, reader.read));
      yield* lists.flat();
    }
    yield* await inBreaks(reader.end());
  }
  return { lists: read(), head: () => reader.head() ?? { savedAt: null, settings: null } };
}
