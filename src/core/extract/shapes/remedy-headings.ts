import { patterns } from '../../languages/patterns';
import type { Section } from '../../outline';
import { sectionsUnder } from '../draft';
import { isAdvice, isInstructive } from '../is-instructive';
import { isStepList } from '../lists';
import { readOrdinals } from '../read-ordinal';
import { asksQuestions, isDated, isQuestion, mayBeRemedy } from '../remedy-title';
import type { Shape } from './shape';

interface Remedy {
  section: Section;
  /** The section with all below it. */
  under: Section[];
}

/**
 * Headings without numbers, at least two of one level, with something to do below each: remedies, or problems with
 * their remedy. Headings that only gather such headings are categories, and their headings are the remedies.
 * Introductions, causes, questions and the like are none.
 */
export const remedyHeadings: Shape = {
  id: 'remedyHeadings',
  find: (outline) => {
    const asks = asksQuestions(outline);
    const candidates = outline
      .map((section, index) => ({ section, under: sectionsUnder(outline, index) }))
      .filter(({ section }) => section.heading);
    const others = new Set(candidates.filter(({ section }) => !mayBeRemedy(section.title, asks)));
    const apart = new Set([...others].filter(holdsNone).flatMap(({ under }) => under));
    const remedies = candidates.filter((remedy) => !others.has(remedy) && !apart.has(remedy.section));
    const has = chooseTest(remedies);
    const acting = new Set(remedies.filter(({ under }) => under.some(has)));
    const level = findLevel([...acting], has);
    if (level === null) return [];
    const ofLevel = remedies.filter((remedy) => isRemedy(remedy, level));
    const isWritten = namesProblems(ofLevel.filter((remedy) => acting.has(remedy))) ? isAdvised : isTold;
    return ofLevel
      .filter((remedy) => acting.has(remedy) || isWritten(remedy))
      .map(({ section, under }) => ({
        label: '',
        title: section.title,
        element: section.heading as Element,
        sections: under,
      }));
  },
};

/** Whether what stands below a heading is no remedy either: an entry of a diary, or questions that a reader may have left. */
const holdsNone = ({ section, under: [, ...inner] }: Remedy) =>
  isDated(section.title) || (inner.length > 0 && inner.every(({ title }) => isQuestion(title)));

type Test = (section: Section) => boolean;

const hasSteps: Test = ({ blocks }) =>
  blocks.some(({ element, text }) => isStepList(element) || (text !== '' && readOrdinals(text).length > 0));

const hasInstructions: Test = (section) =>
  hasSteps(section) ||
  section.blocks.some(({ element, text }) => element.tagName === 'PRE' || (text !== '' && isInstructive(text)));

const hasAdvice: Test = (section) =>
  hasInstructions(section) || section.blocks.some(({ text }) => text !== '' && isAdvice(text));

/**
 * Where at least half of the headings have lists, paragraphs explain; where they have not, paragraphs instruct; where
 * none does so outright, they advise.
 */
function chooseTest(remedies: readonly Remedy[]): Test {
  const count = (test: Test) => remedies.filter(({ section }) => test(section)).length;
  const [listed, written] = [count(hasSteps), count(hasInstructions)];
  if (listed === 0 && written < 2) return hasAdvice;
  return listed >= written / 2 ? hasSteps : hasInstructions;
}

/** A remedy of the level, or one further out that has none of the level below it and plainly is one. */
const isRemedy = ({ section, under }: Remedy, level: number) =>
  section.level === level ||
  (section.level < level &&
    under.every((inner) => inner === section || inner.level < level) &&
    (patterns.instruction.test(section.title) || under.some(hasSteps)));

/** Whether most of the titles say what is wrong rather than what to do; a term that is explained does. */
const namesProblems = (remedies: readonly Remedy[]) => remedies.filter(isProblem).length > remedies.length / 2;

const isProblem = ({ section: { heading, title } }: Remedy) =>
  heading?.tagName === 'DT' || (patterns.fault.test(title) && !patterns.instruction.test(title));

/** The title instructs, and something is said about it. */
const isTold = ({ section: { title, blocks } }: Remedy) =>
  patterns.instruction.test(title) && blocks.some(({ text }) => text !== '');

/** A problem among problems, with some advice. */
const isAdvised = (remedy: Remedy) => isTold(remedy) || remedy.under.some(hasAdvice);

/** Of the page's sections with something to do, the remedies must hold at least this share: others are remarks beside them. */
const SHARE = 1 / 3;

/**
 * The outermost level that at least two remedies share, that holds much of what there is to do, and that is not one of
 * categories; `null` if none.
 */
function findLevel(acting: readonly Remedy[], has: Test): number | null {
  const isActing = acting.map(({ section }) => section).filter(has);
  const levels = [...new Set(acting.map(({ section }) => section.level))].sort((a, b) => a - b);
  for (const level of levels) {
    const shared = acting.filter(({ section }) => section.level === level);
    const categories = shared.filter((remedy) => isCategory(remedy, has));
    const heldBy = (remedies: readonly Remedy[]) => new Set(remedies.flatMap(({ under }) => under.filter(has))).size;
    const isMain = heldBy(shared) >= SHARE * isActing.length && heldBy(categories) <= heldBy(shared) / 2;
    if (shared.length >= 2 && isMain && categories.length <= shared.length / 2) return level;
  }
  return null;
}

/**
 * Whether a heading has nothing to do of its own, or no more than a sentence of introduction, and several headings below
 * it that have. A heading that names a problem is none, unless most of those below it name problems too or have lists of
 * their own.
 */
function isCategory({ section, under }: Remedy, has: Test): boolean {
  const inner = under.filter(
    (other) => other !== section && other.heading && has(other) && mayBeRemedy(other.title, false),
  );
  const problems = inner.filter(({ title }) => patterns.fault.test(title));
  const listed = inner.filter(hasSteps);
  const isOutermostProblem =
    patterns.fault.test(section.title) && problems.length <= inner.length / 2 && listed.length <= inner.length / 2;
  const isIntroduction = has(section) ? !hasSteps(section) && inner.length >= 3 : inner.length >= 2;
  return isIntroduction && !isOutermostProblem;
}
