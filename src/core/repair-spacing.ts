import { lettered } from './lettered';
import type { Skip } from './read-text';

/** One text node of an element, and what it should say. */
export interface TextRun {
  node: Text;
  /** Its text with lost spaces put back and stray ones taken out. */
  text: string;
  /** Whether a line or block begins before it. */
  startsLine: boolean;
}

/** Elements that stand in the line with the text around them. All others begin and end a line. */
export const INLINE: ReadonlySet<string> = new Set(
  'A ABBR B BDI BDO CITE CODE DATA DEL DFN EM FONT I IMG INS KBD MARK Q S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR'.split(
    ' ',
  ),
);

/** Emphasis is what generators glue to its neighbours: `Launch<b>Settings</b> , tap`. */
const EMPHASIS = new Set(['A', 'B', 'CODE', 'EM', 'I', 'KBD', 'STRONG', 'U']);

const wordEnd = lettered('[\\p{L}\\p{N}]$');
const wordStart = lettered('^[\\p{L}\\p{N}]');
const wordOrMarkEnd = lettered('[\\p{L}\\p{N},;:)]$');
const twoSmall = lettered('^\\p{Ll}{2}');
const smallOrSpaceEnd = lettered('[\\s\\p{Ll}]$');
const capital = lettered('^\\p{Lu}[\\p{L}\\s]{2,}');
const STRAY_SPACE = /^\s+(?=[,.)](?:\s|$))/;

/**
 * The text nodes of some nodes and all inside them in order, each with its text as it should read.
 *
 * Some generators drop the space before emphasis and add one after it. A space is put back where emphasis begins in
 * the middle of what would be one word, unless it also ends there (`un<b>believ</b>able`); it is taken out between
 * emphasis and a comma, full stop or closing bracket. Changes nothing.
 */
export function repairSpacing(nodes: Iterable<Node>, skip: Skip): TextRun[] {
  const runs = readRuns(nodes, skip);
  runs.forEach((run, index) => {
    const before = runs[index - 1];
    if (!before || run.startsLine) return;
    if (opensEmphasis(before.node, run.node)) {
      if (isGlued(before.text, run, runs[index + 1])) run.text = ` ${run.text}`;
    } else if (opensEmphasis(run.node, before.node)) {
      run.text = run.text.replace(STRAY_SPACE, '');
      if (isGluedBehind(before, run.text)) run.text = ` ${run.text}`;
    }
  });
  return runs;
}

function readRuns(nodes: Iterable<Node>, skip: Skip): TextRun[] {
  const runs: TextRun[] = [];
  let startsLine = false;
  const visit = (node: Node) => {
    if (node.nodeType === 3) {
      if ((node as Text).data === '') return;
      runs.push({ node: node as Text, text: (node as Text).data, startsLine });
      startsLine = false;
    } else if (node.nodeType === 1 && !skip(node as Element)) {
      const breaksLine = !INLINE.has((node as Element).tagName);
      startsLine ||= breaksLine;
      for (let inner = node.firstChild; inner; inner = inner.nextSibling) visit(inner);
      startsLine ||= breaksLine;
    }
  };
  for (const node of nodes) visit(node);
  return runs;
}

/** Whether emphasis that does not hold `outer` begins between the two. */
function opensEmphasis(outer: Text, inner: Text): boolean {
  const parent = inner.parentElement;
  return parent !== null && EMPHASIS.has(parent.tagName) && !parent.contains(outer);
}

function isGlued(before: string, run: TextRun, after: TextRun | undefined): boolean {
  if (!wordStart.test(run.text) || !wordOrMarkEnd.test(before)) return false;
  const endsWord = !after || after.startsLine || !wordStart.test(after.text);
  return endsWord ? run.text.trim().length > 1 : isName(before, run.text);
}

function isGluedBehind(emphasis: TextRun, after: string): boolean {
  return isName(' ', emphasis.text.trim()) && wordEnd.test(emphasis.text) && twoSmall.test(after);
}

/** Whether a text reads as the name of a button or menu that stands behind a lower-case word or a space. */
function isName(before: string, text: string): boolean {
  return smallOrSpaceEnd.test(before) && capital.test(text);
}
