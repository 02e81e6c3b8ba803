import { parse } from 'orga';
import { ZERO_WIDTH_SPACE } from '../../../src/core/export/org/escape-org';
import type { FixContent, ItemContent, ListContent } from './content';

interface Node {
  type: string;
  value?: string;
  keyword?: string;
  checked?: boolean;
  children?: Node[];
  position?: { start: { offset: number }; end: { offset: number } };
}

/** What the outline says, as orga reads it. */
export function readOrg(text: string): ListContent[] {
  const { children = [] } = parse(text) as unknown as Node;
  return children.filter(({ type }) => type === 'section').map((section) => readList(section, text));
}

/** Whether each fix is marked as done, in the order of all of them. */
export function readKeywords(text: string): string[] {
  const find = (node: Node): string[] =>
    node.type === 'headline' ? (node.keyword ? [node.keyword] : []) : (node.children ?? []).flatMap(find);
  return find(parse(text) as unknown as Node);
}

function readList({ children = [] }: Node, source: string): ListContent {
  return {
    title: wordsOf(children.find(({ type }) => type === 'headline')),
    address: readProperties(children).SOURCE ?? '',
    fixes: children.filter(({ type }) => type === 'section').map((section) => readFix(section, source)),
  };
}

function readFix({ children = [] }: Node, source: string): FixContent {
  const properties = readProperties(children);
  const quote = children.find(({ type }) => type === 'block');
  const items: ItemContent[] = [];
  let lead: string | null = null;
  let way: number | null = null;
  // What came of the fix stands before its note and all else.
  const body = children.filter(({ type }) => type === 'paragraph' || type === 'list').slice(properties.OUTCOME ? 1 : 0);
  for (const node of body) {
    const words = wordsOf(node);
    if (node.type === 'list') {
      items.push(...readItems(node, lead, way, source));
      lead = null;
    } else if (words !== 'One of these is enough') {
      way = /^(?:Way|Option) \d/.test(words) ? Number(/\d/.exec(words)?.[0]) : null;
      lead = words.startsWith('Way ') ? null : words;
    }
  }
  return {
    title: wordsOf(children[0]).replace(/^\d+\. /, ''),
    outcome: properties.OUTCOME ?? null,
    outcomeAt: properties.OUTCOME_AT ?? null,
    note: quote?.value === undefined ? null : visible(quote.value),
    items,
  };
}

function readItems({ children = [] }: Node, lead: string | null, way: number | null, source: string): ItemContent[] {
  const items: ItemContent[] = [];
  for (const node of children) {
    const inner = node.children ?? [];
    const box = inner.find(({ type }) => type === 'list.item.checkbox');
    const commands = readVerbatim(node, source);
    if (node.type === 'list')
      for (const sub of inner.filter(({ type }) => type === 'list.item')) {
        items.at(-1)?.substeps?.push(plain(linesOf(sub)[0] ?? ''));
        items.at(-1)?.commands?.push(...readVerbatim(sub, source));
      }
    else if (box)
      items.push({
        text: plain(linesOf(node)[0] ?? ''),
        lead: items.length === 0 ? lead : null,
        done: box.checked ?? false,
        substeps: [],
        commands,
        way,
      });
  }
  return items;
}

function readProperties(children: readonly Node[]): Record<string, string> {
  const lines = children.find(({ type }) => type === 'drawer')?.value?.split('\n') ?? [];
  return Object.fromEntries(
    lines.flatMap((line) => [/^:([A-Z_]+): (.*)$/.exec(line)?.slice(1) ?? []]).filter(({ length }) => length),
  );
}

/** Lines to be taken to the letter, in which orga finds emphasis, though Org finds none: so they are read from the text itself. */
function readVerbatim({ position }: Node, source: string): string[] {
  const lines = source.slice(position?.start.offset, position?.end.offset).split('\n');
  return lines.flatMap((line) => /^\s*: (.*)$/.exec(line)?.[1] ?? []);
}

/** The lines of an item of a list. */
function linesOf({ children = [] }: Node): string[] {
  return children
    .map((node) => (node.type === 'newline' ? '\n' : textOf(node)))
    .join('')
    .split('\n');
}

function wordsOf(node: Node | undefined): string {
  return plain(node ? textOf(node) : '');
}

function textOf({ type, value, children = [] }: Node): string {
  if (type === 'text') return value ?? '';
  return /^(?:stars|todo|newline|emptyLine|list\.item\.\w+)$/.test(type) ? '' : children.map(textOf).join('');
}

function visible(text: string): string {
  return text.replaceAll(ZERO_WIDTH_SPACE, '');
}

function plain(text: string): string {
  return visible(text).trim();
}
