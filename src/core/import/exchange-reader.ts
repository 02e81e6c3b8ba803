import type { KeptList } from '../kept-list';
import { exchangeHead } from './exchange-schema';
import { type Incoming, IncomingError, type IncomingHead, type IncomingReader } from './incoming';
import { readAs, readList } from './read-list';
import { readWholeInParts } from './read-whole';

/** More than this is not held at once, in characters: of one line, or of a file that is read as a whole. */
export const MOST_AT_ONCE = 32_000_000;

/**
 * A reader of one file: of ours as it is written, of any size; of the same put into another form by some editor, and of
 * those of earlier versions, up to {@link MOST_AT_ONCE}.
 *
 * @param now in milliseconds since 1970: stands for the time of ticks that have none
 */
export function createExchangeReader(now: number): IncomingReader {
  let number = 0;
  let head: IncomingHead | null = null;
  let lines: LineReader | null = null;
  const whole: string[] = [];
  let length = 0;
  const collect = (line: string) => {
    whole.push(line);
    length += line.length + 1;
    if (length > MOST_AT_ONCE) throw new IncomingError({ kind: 'tooLarge', line: number, place: '' });
    return [];
  };
  return {
    head: () => head,
    read: (line) => {
      number += 1;
      if (lines) return lines.read(line, number).map(asRecord);
      if (whole.length > 0) return collect(line);
      if (line.trim() === '') return [];
      head = readHead(line, number);
      if (head === null) return collect(line);
      lines = createLineReader();
      return [];
    },
    end: function* () {
      if (lines) {
        lines.end(number);
        return [];
      }
      if (whole.length === 0) throw new IncomingError({ kind: 'empty', line: null, place: '' });
      // The numbers of the lines count from the first that has anything in it.
      const read = yield* readWholeInParts(whole.join('\n'), number - whole.length, now);
      head = read.head;
      return read.lists;
    },
  };
}

const asRecord = (list: KeptList): Incoming => ({ ...list, isRetold: false });

/** What a line says that stands before lists with a line each; `null` when it is none. */
function readHead(line: string, number: number): IncomingHead | null {
  if (!/"lists":\[\s*$/.test(line)) return null;
  const value = parse(`${line}]}`);
  if (value === undefined || (value as { version?: unknown }).version !== 2) return null;
  const { savedAt, settings } = readAs(exchangeHead, value, { line: number, place: '' });
  return { savedAt: Date.parse(savedAt), settings: settings ?? null };
}

interface LineReader {
  read(line: string, number: number): KeptList[];
  /** @throws {IncomingError} when the end of the file is missing */
  end(number: number): void;
}

function createLineReader(): LineReader {
  let count = 0;
  let isComplete = false;
  /** Number of a line that is no JSON: the last one where the file was cut off. */
  let broken: number | null = null;
  const refuse = (kind: 'broken' | 'truncated', line: number) =>
    new IncomingError({ kind, line, place: isComplete ? '' : `lists[${count}]` });
  return {
    read: (line, number) => {
      const text = line.trim();
      if (text === '') return [];
      if (broken !== null) throw refuse('broken', broken);
      if (isComplete) throw refuse('broken', number);
      if (text === ']}') {
        isComplete = true;
        return [];
      }
      const values = parse(`[${text.replace(/,$/, '')}]`);
      if (!Array.isArray(values)) {
        broken = number;
        return [];
      }
      return values.map((value) => {
        const list = readList(value, { line: number, place: `lists[${count}]` });
        count += 1;
        return list;
      });
    },
    end: (number) => {
      if (!isComplete) throw refuse('truncated', broken ?? number);
    },
  };
}

/** `undefined` for what is no JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
