import { FURNITURE } from './page';
import { readPseudoHeading } from './read-pseudo-heading';
import { readLines, readText, type Skip } from './read-text';

/** A list, picture, table, or one line of text. */
export interface Block {
  element: Element;
  /** The line; empty for what is no text. */
  text: string;
}

/** A heading with what stands below it, up to the next heading of any level. */
export interface Section {
  /** `null` for what stands before the first heading. */
  heading: Element | null;
  /** 1–6 as in HTML, more for what only acts as a heading; 0 without heading. */
  level: number;
  /** The heading's text, spacing repaired; empty without heading. */
  title: string;
  /** In page order; none inside another. */
  blocks: Block[];
}

const BLOCKS = 'h1, h2, h3, h4, h5, h6, p, ol, ul, pre, table, blockquote, img, summary, dt, dd';
const NESTING = 'p, ol, ul, pre, table, blockquote, summary, dt';
const TEXT = new Set(['P', 'DD', 'BLOCKQUOTE', '#text']);
/** A heading that a page shows as the Markdown it was written in. */
const RAW_HEADING = /^(#{2,5})\s+(\S.*)$/;

/**
 * The page cut at its headings and at what acts as one. The first section is what stands before the first heading; it
 * may be empty. Reads only.
 *
 * @param isClutter whether an element, or one around it, is no part of the article
 */
export function readOutline(main: Element, isClutter: Skip): Section[] {
  const outline: Section[] = [{ heading: null, level: 0, title: '', blocks: [] }];
  let awaited = 0;
  const open = (heading: Element, level: number, title: string) => outline.push({ heading, level, title, blocks: [] });
  const add = (block: Block) => outline.at(-1)?.blocks.push(block);
  for (const node of readNodes(main, isClutter)) {
    const element = node instanceof Element ? node : (node.parentElement as Element);
    const level = headingLevel(node);
    if (level > 0) {
      const title = readText(element, isClutter);
      if (isSentence(title)) add({ element, text: title });
      else if (title) open(element, level, title);
      awaited = title ? 0 : level;
    } else if (TEXT.has(node.nodeName)) {
      for (const text of node instanceof Element
        ? readLines(element, isClutter)
        : (node.textContent ?? '').split('\n').map((line) => line.trim())) {
        const raw = RAW_HEADING.exec(text);
        const title = readPseudoHeading(element, text, awaited > 0);
        if (raw) open(element, raw[1]?.length ?? 2, raw[2] ?? '');
        else if (title !== null) open(element, awaited || PSEUDO_LEVEL, title);
        else if (text) add({ element, text });
        awaited = 0;
      }
    } else {
      add({ element, text: '' });
      if (node.nodeName !== 'IMG') awaited = 0;
    }
  }
  return outline;
}

/** Below all headings of HTML. */
const PSEUDO_LEVEL = 7;

/** Some sites set whole paragraphs as headings. */
const isSentence = (title: string) => title.length > LONGEST || (title.length > LONG && /[.。]$/.test(title));
/** In characters; error messages as headings reach 150. */
const LONGEST = 200;
const LONG = 70;

/** 1–6 for headings of HTML, 7 and 8 for summaries and terms; 0 for what is no heading. */
function headingLevel({ nodeName }: Node): number {
  if (nodeName === 'SUMMARY') return PSEUDO_LEVEL;
  if (nodeName === 'DT') return PSEUDO_LEVEL + 1;
  return /^H[1-6]$/.test(nodeName) ? Number(nodeName[1]) : 0;
}

/** Blocks in page order, with text nodes that show a raw heading between them. */
function readNodes(main: Element, isClutter: Skip): Node[] {
  const blocks: Node[] = [...main.querySelectorAll(BLOCKS)].filter(
    (block) => !isNested(block, main) && !isClutter(block),
  );
  if (!/\n\s*#{2,5}\s+\S/.test(main.textContent ?? '')) return blocks;
  return [...blocks, ...findRawHeadings(main, isClutter)].sort((a, b) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
}

function findRawHeadings(main: Element, isClutter: Skip): Text[] {
  const walker = main.ownerDocument.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const around = node.parentElement as Element;
    if (/^\s*#{2,5}\s+\S/m.test((node as Text).data) && !around.closest(`${NESTING}, dd`) && !isClutter(around))
      found.push(node as Text);
  }
  return found;
}

function isNested(block: Element, main: Element): boolean {
  const around = block.parentElement?.closest(`${NESTING}, ${FURNITURE}`);
  if (block.tagName === 'DD' && block.querySelector('p, ol, ul, pre')) return true;
  return Boolean(around && around !== main && main.contains(around));
}
