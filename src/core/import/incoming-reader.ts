import { createExchangeReader } from './exchange-reader';
import { type Circumstances, type Incoming, IncomingError, type IncomingReader } from './incoming';
import { MOST_MARKDOWN, readMarkdownInParts } from './read-markdown';

/** A reader of whatever can be taken in: what begins with a brace is JSON of ours or nothing, all else is Markdown. */
export function createIncomingReader(circumstances: Circumstances): IncomingReader {
  let reader: IncomingReader | null = null;
  const blank: string[] = [];
  return {
    head: () => reader?.head() ?? null,
    read: (line) => {
      if (reader) return reader.read(line);
      if (line.trim() === '') {
        blank.push(line);
        return [];
      }
      const isJson = line.trimStart().startsWith('{');
      reader = isJson ? createExchangeReader(circumstances.now) : createMarkdownReader(circumstances);
      return [...blank, line].flatMap(reader.read);
    },
    end: () => {
      if (!reader) throw new IncomingError({ kind: 'empty', line: null, place: '' });
      return reader.end();
    },
  };
}

function createMarkdownReader(circumstances: Circumstances): IncomingReader {
  const lines: string[] = [];
  let length = 0;
  return {
    head: () => null,
    read: (line): Incoming[] => {
      lines.push(line);
      length += line.length + 1;
      if (length > MOST_MARKDOWN) throw new IncomingError({ kind: 'tooLarge', line: lines.length, place: '' });
      return [];
    },
    end: () => readMarkdownInParts(lines.join('\n'), circumstances),
  };
}
