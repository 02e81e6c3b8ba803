import type { Blockquote, PhrasingContent } from 'mdast';

/** The words of a quotation, line breaks and spaces as they are. */
export function readQuote({ children }: Blockquote): string {
  const paragraphs = children.flatMap((block) => (block.type === 'paragraph' ? [block.children] : []));
  return paragraphs.map((nodes) => nodes.map(readWords).join('')).join('\n\n');
}

function readWords(node: PhrasingContent): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map(readWords).join('') : '';
}
