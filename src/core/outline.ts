import { readOrdinal } from './extract/read-ordinal';
import { splitLabel } from './extract/split-label';
import { finish, type Parts, visitInParts } from './parts';
import { type Piece, readPieces } from './read-pieces';
import { readPseudoHeading } from './read-pseudo-heading';
import { readLines, readRunLines, readText, type Skip } from './read-text';

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

const TEXT = new Set(['P', 'DD', 'BLOCKQUOTE']);
/** A heading that a page shows as the Markdown it was written in. */
const RAW_HEADING = /^(#{2,5})\s+(\S.*)$/;

/**
 * The page cut at its headings and at what acts as one. The first section is what stands before the first heading; it
 * may be empty. Reads only.
 *
 * @param isClutter whether an element, or one around it, is no part of the article
 */
export function readOutline(main: Element, isClutter: Skip): Section[] {
  return finish(readOutlineInParts(main, isClutter));
}

/** The same piece by piece. */
export function* readOutlineInParts(main: Element, isClutter: Skip): Parts<Section[]> {
  const outline: Section[] = [{ heading: null, level: 0, title: '', blocks: [] }];
  let awaited = 0;
  const open = (heading: Element, level: number, title: string) => outline.push({ heading, level, title, blocks: [] });
  const add = (block: Block) => outline.at(-1)?.blocks.push(block);
  const addLine = (element: Element, text: string) => {
    const raw = RAW_HEADING.exec(text);
    const title = readPseudoHeading(element, text, awaited > 0);
    if (raw) open(element, raw[1]?.length ?? 2, raw[2] ?? '');
    else if (title !== null) open(element, awaited || PSEUDO_LEVEL, title);
    else if (text) add({ element, text });
    awaited = 0;
  };
  const readPiece = ({ element, run }: Piece) => {
    const level = run ? 0 : headingLevel(element);
    if (level > 0) {
      const title = readText(element, isClutter);
      if (isSentence(title)) add({ element, text: title });
      else if (title) open(element, level, title);
      awaited = title ? 0 : level;
    } else if (run) {
      for (const text of readRunLines(run, isClutter)) if (isSpoken(text)) addLine(element, text);
    } else if (TEXT.has(element.tagName)) {
      for (const text of readLines(element, isClutter)) addLine(element, text);
    } else {
      add({ element, text: '' });
      if (element.tagName !== 'IMG') awaited = 0;
    }
  };
  yield* visitInParts(readPieces(main, isClutter), readPiece);
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
function headingLevel({ tagName }: Element): number {
  if (tagName === 'SUMMARY') return PSEUDO_LEVEL;
  if (tagName === 'DT') return PSEUDO_LEVEL + 1;
  return /^H[1-6]$/.test(tagName) ? Number(tagName[1]) : 0;
}

/**
 * Whether a line that stands in no block is part of the article: a sentence, or a line that begins as a step or a
 * heading does. Dates, names and buttons stand there too.
 */
const isSpoken = (text: string) =>
  text.length >= SENTENCE || RAW_HEADING.test(text) || readOrdinal(text) !== null || Boolean(splitLabel(text)?.word);
/** In characters. */
const SENTENCE = 40;
