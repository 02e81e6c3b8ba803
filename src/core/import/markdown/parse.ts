import type { RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import type { Parts } from '../../parts';

/** A Markdown text in its parts. */
export interface MarkdownText {
  /** What its properties at the top say: name → value as it is written, without quotation marks. */
  properties: ReadonlyMap<string, string>;
  blocks: RootContent[];
}

/** A section that is too long to be parsed, or nested too deep. */
export class UnparsableError extends Error {
  constructor(
    /** Where it begins, from 1. */
    readonly line: number,
    readonly isTooLong: boolean,
  ) {
    super(`Section at line ${line} cannot be parsed`);
  }
}

/** The parser takes more than twice as long for twice as much, in characters. */
const MOST_IN_SECTION = 200_000;

const PROPERTIES = /^\uFEFF?---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;

/**
 * The blocks of a Markdown text with GFM's task lists, and its properties as Obsidian writes them. A part is a section.
 *
 * @throws {UnparsableError}
 */
export function* parseMarkdownInParts(source: string): Parts<MarkdownText> {
  const text = source.replace(/\r\n?/g, '\n');
  const [whole = '', properties = ''] = PROPERTIES.exec(text) ?? [];
  const blocks: RootContent[] = [];
  let line = countLines(whole);
  for (const section of splitSections(text.slice(whole.length))) {
    if (section.length > MOST_IN_SECTION) throw new UnparsableError(line, true);
    blocks.push(...parseSection(section, line));
    line += countLines(section);
    yield;
  }
  return { properties: readProperties(properties), blocks };
}

/** How many lines end in a text, and one. */
const countLines = (text: string) => text.split('\n').length;

function parseSection(section: string, line: number): RootContent[] {
  try {
    return fromMarkdown(section, {
      extensions: [gfmTaskListItem()],
      mdastExtensions: [gfmTaskListItemFromMarkdown()],
    }).children;
  } catch {
    throw new UnparsableError(line, false);
  }
}

/** The text from heading to heading; what looks like one inside of code is none. */
function splitSections(text: string): string[] {
  const sections: string[][] = [[]];
  let fence: string | null = null;
  for (const line of text.split('\n')) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence === null && mark) fence = mark;
    else if (fence !== null && mark?.startsWith(fence) && line.trim() === mark) fence = null;
    if (fence === null && /^#{1,6}[ \t]/.test(line)) sections.push([]);
    sections.at(-1)?.push(line);
  }
  return sections.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
}

/** Of YAML only what stands in one line each; lists and nested values are passed over. */
function readProperties(yaml: string): Map<string, string> {
  const lines = yaml.split('\n').flatMap((line) => {
    const [, name, value] = /^(\w+):[ \t]+(\S.*?)[ \t]*$/.exec(line) ?? [];
    return name && value ? [[name.toLowerCase(), unquote(value)] as const] : [];
  });
  return new Map(lines);
}

function unquote(value: string): string {
  if (/^'.*'$/.test(value)) return value.slice(1, -1).replaceAll("''", "'");
  if (!/^".*"$/.test(value)) return value;
  try {
    return String(JSON.parse(value));
  } catch {
    return value.slice(1, -1);
  }
}
