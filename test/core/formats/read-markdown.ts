import { marked, type Token, type Tokens } from 'marked';
import { type ItemContent, type ListContent, linesOf } from './content';

/** What Markdown says, as marked and then the browser's own parser read it. */
export function readMarkdown(text: string): ListContent[] {
  const lists: ListContent[] = [];
  let way: number | null = null;
  let lead: string | null = null;
  const fix = () => lists.at(-1)?.fixes.at(-1);
  for (const token of marked.lexer(text)) {
    const body = render(token);
    const facts = factsIn(token, body);
    if (token.type === 'heading') {
      const title = words(body);
      way = null;
      if ((token as Tokens.Heading).depth === 1) lists.push({ title, address: '', fixes: [] });
      else
        lists
          .at(-1)
          ?.fixes.push({ title: title.replace(/^\d+\. /, ''), outcome: null, outcomeAt: null, note: null, items: [] });
    } else if (token.type === 'list') {
      fix()?.items.push(...readItems(body, lead, way));
      lead = null;
    } else if (token.type === 'blockquote') Object.assign(fix() ?? {}, { note: lines(body) });
    else if (facts.outcome) Object.assign(fix() ?? {}, { outcome: facts.outcome, outcomeAt: facts.at });
    else if (facts.way) {
      way = facts.way === 'none' ? null : Number(facts.way);
      lead = body.querySelector('em') ? null : words(body) || null;
    } else if (token.type === 'paragraph' && !('ways' in facts)) {
      const list = lists.at(-1);
      if (fix()) lead = words(body);
      else if (list) list.address = words(body);
    }
  }
  return lists;
}

function readItems(body: HTMLElement, lead: string | null, way: number | null): ItemContent[] {
  return [...(body.querySelector('ul')?.children ?? [])].map((item, index) => {
    const substeps = [...item.children].find(({ localName }) => localName === 'ul');
    const commands = [...item.querySelectorAll('code')].flatMap(({ textContent, parentElement }) =>
      linesOf(parentElement?.localName === 'pre' ? textContent.replace(/\n$/, '') : textContent),
    );
    return {
      text: words(item),
      lead: index === 0 ? lead : null,
      done: item.querySelector('input')?.checked ?? false,
      substeps: [...(substeps?.children ?? [])].map(words),
      commands,
      way,
    };
  });
}

/** What comments of ours say behind the words of a block. */
function factsIn(token: Token, body: HTMLElement): Record<string, string> {
  const inside = [...(body.querySelector('p')?.childNodes ?? [])].filter(
    ({ nodeType }) => nodeType === Node.COMMENT_NODE,
  );
  const comment = token.type === 'html' ? token.raw.slice(4, -3) : (inside.at(-1)?.textContent ?? '');
  const said = /^ fixtrail: (.*) /.exec(comment)?.[1] ?? '';
  return Object.fromEntries(
    said
      .split(' ')
      .filter(Boolean)
      .map((fact) => fact.split('=') as [string, string]),
  );
}

function render(token: Token): HTMLElement {
  return new DOMParser().parseFromString(marked.parser([token]), 'text/html').body;
}

/** The words of an element, without lists and blocks inside of it. */
function words(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const inner of copy.querySelectorAll('ul, pre')) inner.remove();
  return copy.textContent.trim();
}

function lines(body: HTMLElement): string {
  for (const lineBreak of body.querySelectorAll('br')) lineBreak.replaceWith('\n');
  return (body.querySelector('p')?.textContent ?? '').replace(/\n$/, '');
}
