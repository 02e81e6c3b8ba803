import type { PhrasingContent } from 'mdast';
import { collapseSpace } from '../../text';

/** Words of a Markdown text: of a paragraph, a heading or a task. */
export interface InlineWords {
  /** In one line, without any markup. */
  text: string;
  /** The same with the little markup that steps have. */
  html: string;
  /** What is set as code in it: the exact characters. */
  codes: string[];
  /** What comments of ours in it say: name → value, empty where there is none. */
  facts: ReadonlyMap<string, string>;
  /** Whether all of it is emphasised, as names of our own are. */
  isName: boolean;
  /** The address that is all it holds; `null` for words. */
  address: string | null;
}

const OURS = /<!--\s*fixtrail:\s*(.*?)\s*-->/gs;

/** The words of the nodes of one block. */
export function readInline(nodes: readonly PhrasingContent[]): InlineWords {
  const read = { text: '', html: '', codes: [] as string[], facts: new Map<string, string>() };
  for (const node of nodes) append(node, read);
  const bare = nodes.filter((node) => node.type !== 'html' && !(node.type === 'text' && node.value.trim() === ''));
  const [only] = bare;
  return {
    ...read,
    text: collapseSpace(read.text),
    html: collapseSpace(read.html),
    isName: bare.length === 1 && only?.type === 'emphasis',
    address: bare.length === 1 && only?.type === 'link' && isAutolink(only) ? only.url : null,
  };
}

/** What comments of ours in a piece of HTML say. */
export function readFacts(html: string): [name: string, value: string][] {
  return [...html.matchAll(OURS)].flatMap(([, said = '']) =>
    said.split(/\s+/).map((fact): [string, string] => {
      const [name = '', ...value] = fact.split('=');
      return [name, value.join('=')];
    }),
  );
}

/** Text as markup that shows it. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

const TAGS = { emphasis: 'em', strong: 'strong' } as const;

function append(
  node: PhrasingContent,
  to: { text: string; html: string; codes: string[]; facts: Map<string, string> },
) {
  const add = (words: string) => {
    to.text += words;
    to.html += escapeHtml(words);
  };
  const within = (children: readonly PhrasingContent[], opening: string, closing: string) => {
    to.html += opening;
    for (const child of children) append(child, to);
    to.html += closing;
  };
  switch (node.type) {
    case 'text':
      return add(node.value);
    case 'break':
      return add(' ');
    case 'inlineCode':
      to.text += node.value;
      to.html += `<code>${escapeHtml(node.value)}</code>`;
      to.codes.push(node.value);
      return;
    case 'html':
      for (const [name, value] of readFacts(node.value)) to.facts.set(name, value);
      return;
    case 'image':
    case 'imageReference':
      return add(node.alt ?? '');
    case 'link':
      return /^https?:/i.test(node.url)
        ? within(node.children, `<a href="${escapeHtml(node.url)}">`, '</a>')
        : within(node.children, '', '');
    case 'emphasis':
    case 'strong':
      return within(node.children, `<${TAGS[node.type]}>`, `</${TAGS[node.type]}>`);
    case 'linkReference':
    case 'delete':
      return within(node.children, '', '');
  }
}

/** Whether a link shows nothing but its address. */
function isAutolink({ url, children: [child, ...more] }: Extract<PhrasingContent, { type: 'link' }>): boolean {
  return more.length === 0 && child?.type === 'text' && child.value === url && /^https?:/i.test(url);
}
