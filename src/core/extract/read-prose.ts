import { patterns } from '../languages/patterns';
import type { Block, Section } from '../outline';
import { readText } from '../read-text';
import { isDirect, tells } from './is-instructive';
import { isCode } from './lists';
import { type Item, isLead } from './sequence';

/** A shorter paragraph is a button or a caption that the page left behind. */
const SHORTEST = 12;

/** A paragraph with the commands right below it, or commands with the paragraph that explains them. */
interface Passage {
  /** In page order; the paragraph is at most one of them. */
  blocks: readonly Block[];
  paragraph: Block | null;
}

/**
 * The steps of a fix that has no list: its instructive paragraphs, each with the command below it. Where none
 * instructs outright, those that advise: "you can check …". Reads only.
 */
export function readProse(sections: readonly Section[]): Item[] {
  const passages = sections.flatMap(({ blocks }) => readPassages(blocks)).filter(isWhole);
  const outright = passages.filter((passage) => hasCommand(passage) || isDirect(textOf(passage)));
  const steps = outright.length > 0 ? outright : passages.filter((passage) => tells(textOf(passage)));
  return steps.map((passage, index) => ({
    element: (passage.paragraph ?? (passage.blocks[0] as Block)).element,
    line: passage.blocks.map(wordsOf).join(' '),
    parts: hasCommand(passage) ? passage.blocks.map(({ element }) => element) : [],
    number: index + 1,
    lead: null,
  }));
}

const textOf = ({ paragraph }: Passage) => paragraph?.text ?? '';

const hasCommand = ({ blocks, paragraph }: Passage) => blocks.length > (paragraph ? 1 : 0);

const wordsOf = ({ element, text }: Block) => text || readText(element);

/** Neither a scrap, nor an introduction to something that is no command, nor a way out of the article. */
const isWhole = (passage: Passage) => {
  const text = textOf(passage);
  return hasCommand(passage) || (text.length >= SHORTEST && !isLead(text) && !patterns.notStep.test(text));
};

function readPassages(blocks: readonly Block[]): Passage[] {
  const passages: Passage[] = [];
  for (const block of blocks) {
    const last = passages.at(-1);
    const joins = isCommand(block) ? last && introduces(last) : passages.length === 1 && last?.paragraph === null;
    if (block.text === '' && !isCommand(block)) continue;
    const paragraph = isCommand(block) ? null : block;
    if (last && joins)
      passages.splice(-1, 1, { blocks: [...last.blocks, block], paragraph: last.paragraph ?? paragraph });
    else passages.push({ blocks: [block], paragraph });
  }
  return passages;
}

/** Whether the commands that follow belong to a passage. */
const introduces = (passage: Passage) => {
  const text = textOf(passage);
  return hasCommand(passage) || tells(text) || isLead(text);
};

/** Preformatted text, or a paragraph that is nothing but code. */
const isCommand = ({ element, text }: Block) => element.tagName === 'PRE' || (text !== '' && isCode(element, text));
