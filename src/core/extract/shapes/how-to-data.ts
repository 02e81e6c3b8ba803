import type { Block, Section } from '../../outline';
import type { Page } from '../../page';
import { readText } from '../../read-text';
import type { Draft } from '../draft';
import { isBefore } from '../is-before';
import { readProse } from '../read-prose';
import { remedyPartOf } from '../remedy-part';
import { readSequence } from '../sequence';
import { splitLabel } from '../split-label';
import { isA, readThings, type Thing, thingsIn, wordsIn } from '../structured-data';
import { type WordFinder, wordFinder } from '../word-finder';
import type { Shape } from './shape';

/** A title with its steps, as the page's data says them. */
interface Described {
  title: string;
  steps: { name: string; text: string }[];
}

/** What of it stands on the page. */
interface Located {
  /** `null` where the page does not show the title. */
  title: Element | null;
  steps: Block[];
  /** Whether the page shows every step. */
  isWhole: boolean;
}

/**
 * The page's data for search engines says which of its lines are titles of remedies or problems and which are steps,
 * where its markup does not: HowTo and FAQPage of schema.org. Words come from the page alone: what the data says and the page
 * does not show is not offered. Nor is anything, if the page shows more steps outside of what the data describes.
 */
export const howToData: Shape = {
  id: 'howToData',
  find: (outline, page) => {
    const described = [...readThings(page.document, 'HowTo').flatMap(readHowTo), ...readQuestions(page.document)];
    if (described.length === 0) return [];
    const longest = Math.max(
      ...described
        .flatMap(({ title, steps }) => [title, ...steps.map(({ text }) => text)])
        .map((words) => words.length),
    );
    const finder = wordFinder(page.main, longest);
    const located = described.map((one) => locate(one, finder)).sort(byPlace);
    const titled = located.filter(({ title }) => title !== null);
    const drafts =
      titled.length >= 2 ? toDrafts(titled, outline) : located.flatMap((one) => unseen(one, outline, page));
    return drafts.flatMap(stepsOf).length >= stepsOf({ sections: [...outline] }).length / 2 ? drafts : [];
  },
};

/** Its sections; the steps that stand in none are those of the whole. */
function readHowTo(howTo: Thing): Described[] {
  const parts = thingsIn(howTo.step);
  const sections = parts.filter(({ itemListElement, step }) => holdsSteps(itemListElement) || holdsSteps(step));
  const loose = parts.filter((part) => !sections.includes(part));
  return [
    ...sections.map((section) => toDescribed(section, thingsIn(section.itemListElement ?? section.step))),
    ...(loose.length > 0 ? [toDescribed(howTo, loose)] : []),
  ];
}

/** A step may itself be cut in directions; then it is a step and no section. */
const holdsSteps = (value: unknown) => thingsIn(value).some((part) => isA(part, 'HowToStep'));

const toDescribed = (whole: Thing, steps: readonly Thing[]): Described => ({
  title: wordsIn(whole.name),
  steps: steps.map((step) => {
    const name = wordsIn(step.name);
    const directions = thingsIn(step.itemListElement).map(({ text }) => wordsIn(text));
    // "Step 1" is no words.
    return { name: splitLabel(name)?.title === '' ? '' : name, text: wordsIn(step.text) || directions.join(' ') };
  }),
});

const readQuestions = (document: Document): Described[] =>
  readThings(document, 'FAQPage').flatMap(({ mainEntity }) =>
    thingsIn(mainEntity).map(({ name }) => ({ title: wordsIn(name), steps: [] })),
  );

function locate({ title, steps }: Described, { findTitle, findText }: WordFinder): Located {
  const found = steps.flatMap(({ name, text }): Block[] => {
    const named = findTitle(name);
    const told = text === '' ? null : findText(text);
    const element = told ?? named ?? findText(name);
    if (!element) return [];
    const isApart = named && told && !named.contains(told) && !told.contains(named);
    return [{ element, text: isApart ? `${readText(named)}: ${readText(told)}` : readText(element) }];
  });
  const distinct = found.filter(({ element }, at) => found.findIndex((other) => other.element === element) === at);
  return { title: findTitle(title), steps: distinct, isWhole: steps.length > 0 && distinct.length === steps.length };
}

/** A fix for each title: the steps that the data names if the page shows all of them, else what stands up to the next title. */
function toDrafts(titled: readonly Located[], outline: readonly Section[]): Draft[] {
  return titled.flatMap((one, at) => {
    const element = one.title as Element;
    const end = titled[at + 1]?.title ?? outline.find(({ heading }) => heading && isBefore(element, heading))?.heading;
    const isListed = one.steps.every((step) => step.element.closest('ol'));
    const sections = one.isWhole && !isListed ? [numbered(one)] : between(outline, element, end ?? null);
    const draft = { label: '', title: readText(element), element, sections };
    return stepsOf(draft).length > 0 || readProse(remedyPartOf(sections)).length > 0 ? [draft] : [];
  });
}

/** One fix of steps most of which stand where no other shape looks: in bare `div`s. */
function unseen(one: Located, outline: readonly Section[], page: Page): Draft[] {
  const blocks = outline.flatMap((section) => section.blocks);
  const missed = one.steps.filter((step) => !blocks.some(({ element }) => element.contains(step.element)));
  const [first] = one.steps;
  if (!first || one.steps.length < 2 || missed.length < one.steps.length / 2) return [];
  const title = one.title ? readText(one.title) : page.title;
  return [{ label: '', title, element: one.title ?? first.element, sections: [numbered(one)] }];
}

/** The steps as numbered lines, which is how all others read that they are steps. */
const numbered = ({ steps }: Located): Section => ({
  heading: null,
  level: 0,
  title: '',
  blocks: steps.map(({ element, text }, at) => ({ element, text: `${at + 1}. ${text}` })),
});

const stepsOf = ({ sections }: Pick<Draft, 'sections'>) => readSequence(remedyPartOf(sections));

/** The outline's blocks that stand behind one element and before another. */
function between(outline: readonly Section[], begin: Element, end: Element | null): Section[] {
  const isInside = ({ element }: Block) =>
    isBefore(begin, element) && !begin.contains(element) && (end === null || isBefore(element, end));
  return outline
    .map((section) => ({ ...section, blocks: section.blocks.filter(isInside) }))
    .filter(({ blocks }) => blocks.length > 0);
}

const byPlace = (one: Located, other: Located) => {
  const [a, b] = [one.title ?? one.steps[0]?.element, other.title ?? other.steps[0]?.element];
  return a && b ? Number(isBefore(b, a)) - Number(isBefore(a, b)) : 0;
};
