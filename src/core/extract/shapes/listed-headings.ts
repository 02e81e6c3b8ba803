import { patterns } from '../../languages/patterns';
import type { Section } from '../../outline';
import { sectionsUnder } from '../draft';
import { isStepList } from '../lists';
import type { Shape } from './shape';

/**
 * Headings without numbers, at least two of one level with a list of steps below. Their neighbours of that level count
 * too if they begin with an instruction; introductions, causes, questions and the like do not.
 */
export const listedHeadings: Shape = {
  id: 'listedHeadings',
  find: (outline) => {
    const sections = outline.map((section, index) => ({ section, under: sectionsUnder(outline, index) }));
    const remedies = sections.filter(({ section }) => section.heading && !patterns.notFix.test(section.title));
    const listed = remedies.filter(({ under }) => under.some(hasSteps));
    const level = outermostSharedLevel(listed.map(({ section }) => section.level));
    if (level === null) return [];
    return remedies
      .filter(({ section, under }) => section.level === level && (under.some(hasSteps) || isWrittenRemedy(section)))
      .map(({ section, under }) => ({
        label: '',
        title: section.title,
        element: section.heading as Element,
        sections: under,
      }));
  },
};

const hasSteps = ({ blocks }: Section) => blocks.some(({ element }) => isStepList(element));

const isWrittenRemedy = ({ title, blocks }: Section) =>
  patterns.instruction.test(title) && blocks.some(({ text }) => text !== '');

/** The outermost level that at least two headings share; `null` if none. */
function outermostSharedLevel(levels: readonly number[]): number | null {
  const shared = levels.filter((level) => levels.filter((other) => other === level).length >= 2);
  return shared.length > 0 ? Math.min(...shared) : null;
}
