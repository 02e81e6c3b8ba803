import type { RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';

/** A Markdown text in its parts. */
export interface MarkdownText {
  /** What its properties at the top say: name → value as it is written, without quotation marks. */
  properties: ReadonlyMap<string, string>;
  blocks: RootContent[];
}

const PROPERTIES = /^\uFEFF?---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;

/** The blocks of a Markdown text with GFM's task lists, and its properties as Obsidian writes them. */
export function parseMarkdown(source: string): MarkdownText {
  const text = source.replace(/\r\n?/g, '\n');
  const [whole = '', properties = ''] = PROPERTIES.exec(text) ?? [];
  const { children } = fromMarkdown(text.slice(whole.length), {
    extensions: [gfmTaskListItem()],
    mdastExtensions: [gfmTaskListItemFromMarkdown()],
  });
  return { properties: readProperties(properties), blocks: children };
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
