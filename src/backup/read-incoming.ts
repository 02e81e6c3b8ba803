import type { Circumstances, Incoming, IncomingHead } from '../core/import/incoming';
import { createIncomingReader } from '../core/import/incoming-reader';
import { mapInParts, type Parts } from '../core/parts';
import { inTurns } from '../page/in-turns';
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
  async function* read() {
    const lines = readLines(file, { signal, onRead: (bytes) => onRead(bytes / file.size) });
    // In turns, so that what was read so far is drawn, and a press of "Cancel" heard.
    for await (const some of lines) {
      const lists = await inTurns(untilEnded(mapInParts(some, reader.read), signal));
      yield* lists.flat();
    }
    yield* await inTurns(untilEnded(reader.end(), signal));
  }
  return { lists: read(), head: () => reader.head() ?? { savedAt: null, settings: null } };
}

function* untilEnded<Value>(parts: Parts<Value>, signal: AbortSignal): Parts<Value> {
  for (;;) {
    signal.throwIfAborted();
    const { done, value } = parts.next();
    if (done) return value;
    yield;
  }
}
