import type { Section } from '../../outline';
import type { Page } from '../../page';
import { readText } from '../../read-text';
import { selectAll } from '../../select';
import type { Draft } from '../draft';
import { readOrdinal } from '../read-ordinal';
import { remedyPartOf } from '../remedy-part';
import { readSequence } from '../sequence';
import { readThings, thingsIn, wordsIn } from '../structured-data';
import { wordFinder } from '../word-finder';
import { numberedHeadings } from './numbered-headings';
import { remedyHeadings } from './remedy-headings';
import type { Shape } from './shape';

/** What other readers say about an answer. */
const REMARKS = '.comments';
/** As many characters of an answer's first sentence are a title. */
const LONGEST = 90;

/**
 * Answers to the one question of a page: each that lists steps is a fix, or several where it has headings for them.
 * The question gives none; if there are headings with steps outside of the answers, it is no question. The title is the
 * answer's own heading, else the page's if it is the only fix, else the answer's first sentence.
 */
export const answers: Shape = {
  id: 'answers',
  find: (outline, page) => {
    const frames = findAnswers(page);
    const drafts = frames.flatMap((answer) => readAnswer(within(outline, answer), page));
    if (drafts.length === 0 || findHeaded(without(outline, frames), page).length > 0) return [];
    return drafts.map((draft) => ({
      ...draft,
      title: draft.title || (drafts.length === 1 ? page.title : firstSentence(draft)),
    }));
  },
};

/** In page order; none if the page asks several questions, since then the questions are its titles. */
function findAnswers({ document, main }: Page): Element[] {
  const select = (selector: string) =>
    selectAll(main, selector).filter((element) => !element.parentElement?.closest(selector));
  if (document.querySelectorAll('[itemtype$="schema.org/Question"]').length === 1) {
    return select('[itemtype$="schema.org/Answer"]');
  }
  if (document.querySelectorAll('.question').length === 1) return select('.answer');
  const posts = select('.topic-body .cooked');
  return posts.length > 0 ? posts.slice(1) : findDescribed(document, main);
}

/** Those that the page's data says it has, as far as they can be found on it. */
function findDescribed(document: Document, main: Element): Element[] {
  const texts = readThings(document, 'QAPage')
    .flatMap(({ mainEntity }) => thingsIn(mainEntity))
    .flatMap(({ acceptedAnswer, suggestedAnswer }) => [...thingsIn(acceptedAnswer), ...thingsIn(suggestedAnswer)])
    .map(({ text }) => wordsIn(text));
  if (texts.length === 0) return [];
  const { findText } = wordFinder(main, Math.max(...texts.map(({ length }) => length)));
  const found = new Set(texts.map(findText));
  return selectAll(main, '*').filter((element) => found.has(element));
}

/** The outline's part that stands inside an element. */
function within(outline: readonly Section[], frame: Element): Section[] {
  return outline
    .map((section) => {
      const isOwn = section.heading !== null && frame.contains(section.heading);
      const blocks = section.blocks.filter(({ element }) => frame.contains(element) && !element.closest(REMARKS));
      return isOwn ? { ...section, blocks } : { heading: null, level: 0, title: '', blocks };
    })
    .filter(({ heading, blocks }) => heading !== null || blocks.length > 0);
}

/** The outline's part that stands outside of all answers. */
const without = (outline: readonly Section[], frames: readonly Element[]): Section[] =>
  outline.map((section) => ({
    ...section,
    blocks: section.blocks.filter(({ element }) => !frames.some((frame) => frame.contains(element))),
  }));

const findHeaded = (sections: readonly Section[], page: Page): Draft[] =>
  [numberedHeadings, remedyHeadings].map((shape) => shape.find(sections, page)).find(({ length }) => length > 0) ?? [];

function readAnswer(sections: Section[], page: Page): Draft[] {
  if (readSequence(remedyPartOf(sections)).length < 2) return [];
  const fixes = findHeaded(sections, page);
  if (fixes.length > 0) return fixes;
  const headed = sections.find(({ heading }) => heading);
  const element = headed?.heading ?? sections[0]?.blocks[0]?.element;
  return element ? [{ label: '', title: headed?.title ?? '', element, sections }] : [];
}

function firstSentence({ sections }: Draft): string {
  const [first] = sections.flatMap(({ blocks }) => blocks);
  const text = first?.text || (first ? readText(first.element.querySelector('li') ?? first.element) : '');
  const sentence = (readOrdinal(text)?.text ?? text).split(/(?<=[.!?。！？:：])(?:\s|$)/u)[0] ?? '';
  const plain = sentence.replace(/[.:。：]$/, '');
  return plain.length <= LONGEST ? plain : `${plain.slice(0, plain.lastIndexOf(' ', LONGEST))} …`;
}
