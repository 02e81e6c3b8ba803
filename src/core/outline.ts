import { FURNITURE } from './page';
import { readText } from './read-text';

/** A heading with what stands below it, up to the next heading of any level. */
export interface Section {
  /** `null` for what stands before the first heading. */
  heading: Element | null;
  /** 1–6; 0 without heading. */
  level: number;
  /** The heading's text, spacing repaired; empty without heading. */
  title: string;
  /** Lists, paragraphs, pictures and the like in page order; none inside another. */
  blocks: Element[];
}

const BLOCKS = 'h1, h2, h3, h4, h5, h6, p, ol, ul, dl, pre, table, blockquote, img';
const NESTING = 'p, ol, ul, dl, pre, table, blockquote';

/**
 * The page cut at its headings. The first section is what stands before the first heading; it may be empty.
 *
 * @param isClutter whether an element, or one around it, is no part of the article
 */
export function readOutline(main: Element, isClutter: (element: Element) => boolean): Section[] {
  let section: Section = { heading: null, level: 0, title: '', blocks: [] };
  const outline = [section];
  for (const block of main.querySelectorAll(BLOCKS)) {
    if (isNested(block, main) || isClutter(block)) continue;
    const level = headingLevel(block);
    if (level === 0) {
      section.blocks.push(block);
      continue;
    }
    const title = readText(block, isClutter);
    if (!title) continue;
    section = { heading: block, level, title, blocks: [] };
    outline.push(section);
  }
  return outline;
}

/** 1–6; 0 for what is no heading. */
export function headingLevel(element: Element): number {
  return /^H[1-6]$/.test(element.tagName) ? Number(element.tagName[1]) : 0;
}

function isNested(block: Element, main: Element): boolean {
  const around = block.parentElement?.closest(`${NESTING}, ${FURNITURE}`);
  return Boolean(around && around !== main && main.contains(around));
}
