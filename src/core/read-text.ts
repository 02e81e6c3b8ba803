import { once } from './once';
import { repairSpacing, type TextRun } from './repair-spacing';
import { toArray } from './select';
import { collapseSpace } from './text';

/** What to leave out of the text of an element. */
export type Skip = (element: Element) => boolean;

const NOTHING: Skip = () => false;
const UNREAD = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'svg']);
/** "[edit]" and "¶", which generators put into headings. */
const MARKER = /(?:^|\s)(?:mw-editsection|headerlink)(?:\s|$)/;
/** Before an item of a list that a page shows as the Markdown it was written in. */
const RAW_ITEM = /\n(?=\s*\d{1,2}[.)]\s)/;
/** Emphasis that a page shows as the Markdown it was written in. */
const RAW_BOLD = /\*\*([^*]+)\*\*/g;
/** A picture, or the marks of an empty piece of code, shown like that. */
const RAW_MARKUP = /!\[[^\]]*\]\([^)\s]*\)|`{2,}/g;

/**
 * The text of an element as a person would write it: spacing collapsed and repaired, blocks apart. Empty if it says
 * nothing. Reads only; asks for no layout.
 *
 * @param skip elements whose text does not count, with all inside them
 */
export function readText(element: Element, skip?: Skip): string {
  return skip ? readRest(element, skip) : readWhole(element);
}

const readWhole = once((element: Element) => readRest(element, NOTHING));

function readRest(element: Element, skip: Skip): string {
  if (element.childElementCount === 0) return clean(element.textContent ?? '');
  return clean(
    readRuns(toArray(element.childNodes), skip)
      .map(({ text, startsLine }) => (startsLine ? ` ${text}` : text))
      .join(''),
  );
}

/**
 * The lines of an element as its author broke them: by `<br>`, by blocks inside it and, where the page shows Markdown
 * as it was written, by its line ends. Empty lines are left out. Reads only.
 */
export const readLines = (element: Element, skip: Skip = NOTHING): string[] =>
  readRunLines(toArray(element.childNodes), skip);

/** The same of nodes that stand side by side. */
export function readRunLines(nodes: Iterable<Node>, skip: Skip = NOTHING): string[] {
  const lines: string[] = [];
  for (const { text, startsLine } of readRuns(nodes, skip)) {
    if (startsLine || lines.length === 0) lines.push(text);
    else lines[lines.length - 1] += text;
  }
  const written = lines.flatMap((line) => (/\n\s*#{1,6}\s/.test(line) ? line.split('\n') : line.split(RAW_ITEM)));
  return written.map(clean).filter((line) => line !== '');
}

const readRuns = (nodes: Iterable<Node>, skip: Skip): TextRun[] =>
  repairSpacing(
    nodes,
    (inner) => UNREAD.has(inner.tagName) || MARKER.test(inner.getAttribute('class') ?? '') || skip(inner),
  );

const clean = (text: string) =>
  collapseSpace(/!\[|``|\*\*/.test(text) ? text.replace(RAW_MARKUP, ' ').replace(RAW_BOLD, '$1') : text);
