import { ofKnown } from '../languages/known';
import { patterns } from '../languages/patterns';
import { lettered } from '../lettered';
import { collapseSpace } from '../text';
import { isOfArticle } from './article-words';
import { UNSEEN } from './content';

const INLINE = 'a, abbr, b, strong, em, i, u, s, span, small, mark, font, sub, sup, br';

/**
 * What stands in an element line by line, inline elements joined, in order; no line is empty.
 *
 * @param isSkipped elements that are not read
 */
export function readLines(element: Element, isSkipped: (inner: Element) => boolean = () => false): string[] {
  const lines: string[] = [];
  const read = (at: Element) => {
    let line = '';
    const close = () => {
      const words = collapseSpace(line);
      if (words !== '') lines.push(words);
      line = '';
    };
    for (let node = at.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) line += (node as Text).data;
      if (node.nodeType !== 1 || (node as Element).matches(UNSEEN) || isSkipped(node as Element)) continue;
      if ((node as Element).matches(INLINE) && !(node as Element).querySelector('div, p, li, img')) {
        line += node.textContent ?? '';
      } else {
        close();
        read(node as Element);
      }
    }
    close();
  };
  read(element);
  return lines;
}

/**
 * Whether a text may hold a heading, a condition, an instruction or a fault in the article's words, looking at each part between marks
 * and behind what may lead in an instruction: "Then restart", "After that, open it".
 */
export function hasArticleSentence(text: string): boolean {
  return readSentences(text).some(
    (sentence) => isOfArticle(sentence) || patterns.condition.test(sentence) || readParts(sentence).some(mayInstruct),
  );
}

/** What may stand before the verb of an instruction. */
const lead = ofKnown((languages) => {
  const words = languages.flatMap(({ leads }) => leads);
  return lettered(`^(?:(?:${words.join('|')})\\s+)+`, 'i');
});

function mayInstruct(part: string): boolean {
  const text = part.trim();
  return [text, text.replace(lead().for(text), '')].some(
    (one) => patterns.instruction.test(one) || patterns.act.test(one),
  );
}

/** The parts of a text between all marks. */
export function readParts(text: string): string[] {
  return text.split(/[.!?…,;:，；：、。！？]\s*/).filter((part) => part !== '');
}

/** The sentences of a text, by their closing marks. */
export function readSentences(text: string): string[] {
  return text.split(/(?<=[.!?…])\s+|(?<=[。！？])/).filter((sentence) => sentence.trim() !== '');
}
