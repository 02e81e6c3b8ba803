import { patterns } from '../../languages/patterns';
import type { Section } from '../../outline';
import { sectionsUnder } from '../draft';
import { isInstructive } from '../is-instructive';
import { isStepList } from '../lists';
import { readOrdinal } from '../read-ordinal';
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
    const remedies = outline
      .map((section, index) => ({ section, under: sectionsUnder(outline, index) }))
      .filter(({ section }) => section.heading && !patterns.notFix.test(section.title));
    const has = chooseTest(remedies);
    const acting = remedies.filter(({ under }) => under.some(has));
    const level = findLevel(acting, has);
    if (level === null) return [];
    return remedies
      .filter((remedy) => isRemedy(remedy, level) && (acting.includes(remedy) || isWritten(remedy)))
      .map(({ section, under }) => ({
        label: '',
        title: section.title,
        element: section.heading as Element,
        sections: under,
      }));
  },
};

type Test = (section: Section) => boolean;

const hasSteps: Test = ({ blocks }) =>
  blocks.some(({ element, text }) => isStepList(element) || (text !== '' && readOrdinal(text) !== null));

const hasInstructions: Test = (section) =>
  hasSteps(section) || section.blocks.some(({ text }) => text !== '' && isInstructive(text));

/** Where at least half of the headings have lists, paragraphs explain; where they have not, paragraphs instruct. */
function chooseTest(remedies: readonly Remedy[]): Test {
  const listed = remedies.filter(({ section }) => hasSteps(section));
  const written = remedies.filter(({ section }) => hasInstructions(section));
  return listed.length >= written.length / 2 ? hasSteps : hasInstructions;
}

/** A remedy of the level, or one further out that has none of the level below it. */
const isRemedy = ({ section, under }: Remedy, level: number) =>
  section.level === level ||
  (section.level < level && under.every((inner) => inner === section || inner.level < level));

const isWritten = ({ section: { title, blocks } }: Remedy) =>
  patterns.instruction.test(title) && blocks.some(({ text }) => text !== '');

/** The outermost level that at least two remedies share and that is not one of categories; `null` if none. */
function findLevel(acting: readonly Remedy[], has: Test): number | null {
  const levels = [...new Set(acting.map(({ section }) => section.level))].sort((a, b) => a - b);
  for (const level of levels) {
    const shared = acting.filter(({ section }) => section.level === level);
    const categories = shared.filter((remedy) => isCategory(remedy, has));
    if (shared.length >= 2 && categories.length <= shared.length / 2) return level;
  }
  return null;
}

/** Whether a heading has nothing to do of its own, and at least two headings below it that have. */
function isCategory({ section, under }: Remedy, has: Test): boolean {
  const inner = under.filter(
    (other) => other !== section && other.heading && has(other) && !patterns.notFix.test(other.title),
  );
  return !has(section) && inner.length >= 2;
}
