import { MOST_AT_ONCE } from '../core/import/exchange-reader';
import { type FaultKind, IncomingError } from '../core/import/incoming';

interface Watch {
  /** Ends it. */
  signal: AbortSignal;
  /** Told how much of the file is read, in bytes. */
  onRead(bytes: number): void;
}

/**
 * The lines of a text file, without their breaks, some at a time. Never more than {@link MOST_AT_ONCE} is held.
 *
 * @throws {IncomingError} when it is no text or cannot be read
 */
export async function* readLines(file: Blob, { signal, onRead }: Watch): AsyncGenerator<string[]> {
  const decoder = new TextDecoder(await readEncoding(file), { fatal: true });
  const bytes = file.stream().getReader();
  /** The line that is not complete. */
  let pieces: string[] = [];
  let length = 0;
  let number = 1;
  let read = 0;
  const fault = (kind: FaultKind) => new IncomingError({ kind, line: number, place: '' });
  try {
    for (;;) {
      signal.throwIfAborted();
      const { done, value } = await bytes.read().catch(() => {
        throw fault('unreadable');
      });
      if (done) break;
      const text = decode(() => decoder.decode(value, { stream: true }));
      if (text === null || text.includes('\0')) throw fault('notText');
      read += value.length;
      onRead(read);
      const [first = '', ...others] = text.split('\n');
      pieces.push(first);
      length += first.length;
      if (others.length > 0) {
        const lines = [pieces.join(''), ...others];
        const last = lines.pop() ?? '';
        pieces = [last];
        length = last.length;
        yield lines;
        number += lines.length;
      }
      if (length > MOST_AT_ONCE) throw fault('tooLarge');
    }
    // What a letter began and nothing ended.
    if (decode(() => decoder.decode()) === null) throw fault('truncated');
    yield [pieces.join('')];
  } finally {
    await bytes.cancel().catch(() => undefined);
  }
}

/** `null` for what is no text. */
function decode(attempt: () => string): string | null {
  try {
    return attempt();
  } catch {
    return null;
  }
}

/** Some editors of Windows write UTF-16, with a mark at the front. */
async function readEncoding(file: Blob): Promise<string> {
  const [first, second] = new Uint8Array(
    await file
      .slice(0, 2)
      .arrayBuffer()
      .catch(() => new ArrayBuffer(0)),
  );
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}
