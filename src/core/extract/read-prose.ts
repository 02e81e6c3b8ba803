import { patterns } from '../languages/patterns';
import type { Block, Section } from '../outline';
import { readText } from '../read-text';
import { isAdvice, isInstructive } from './is-instructive';
import { isCode } from './lists';
import { type Item, isLead } from './sequence';

/** A shorter paragraph is a button or a caption that the page left behind. */
const SHORTEST = 12;

/** A paragraph with the commands that stand right below it, or commands with the paragraph that explains them. */
interface Passage {
  element: Element;
  /** Empty if nothing is said of the commands. */
  text: string;
  /** Empty if there are none. */
  command: string;
  isCommandFirst: boolean;
}

/**
 * The steps of a fix that has no list: its instructive paragraphs, each with the command below it. Where none
 * instructs outright, those that advise: "you can check …". Reads only.
 */
export function readProse(sections: readonly Section[]): Item[] {
  const passages = sections.flatMap(({ blocks }) => readPassages(blocks)).filter(isWhole);
  const outright = passages.filter(
    ({ text, command, isCommandFirst }) => isInstructive(text) || command !== '' || isCommandFirst,
  );
  const steps = outright.length > 0 ? outright : passages.filter(({ text }) => isAdvice(text));
  return steps.map(({ element, text, command, isCommandFirst }, index) => ({
    element,
    line: (isCommandFirst ? `${command} ${text}` : `${text} ${command}`).trim(),
    number: index + 1,
    lead: null,
  }));
}

/** Neither a scrap, nor an introduction to something that is no command. */
const isWhole = ({ text, command }: Passage) =>
  command !== '' || (text.length >= SHORTEST && !isLead(text) && !patterns.notStep.test(text));

function readPassages(blocks: readonly Block[]): Passage[] {
  const passages: Passage[] = [];
  for (const block of blocks) {
    const last = passages.at(-1);
    const { element, text } = block;
    if (isCommand(block)) {
      const command = text || readText(element);
      if (last && introduces(last)) last.command = `${last.command} ${command}`.trim();
      else passages.push({ element, text: '', command, isCommandFirst: true });
    } else if (text !== '' && last?.text === '' && passages.length === 1) {
      last.text = text;
    } else if (text !== '') {
      passages.push({ element, text, command: '', isCommandFirst: false });
    }
  }
  return passages;
}

/** Whether the commands that follow belong to a passage. */
const introduces = ({ text, command }: Passage) =>
  command !== '' || isInstructive(text) || isAdvice(text) || isLead(text);

/** Preformatted text, or a paragraph that is nothing but code. */
const isCommand = ({ element, text }: Block) => element.tagName === 'PRE' || (text !== '' && isCode(element));
