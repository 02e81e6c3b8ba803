import { patterns } from '../languages/patterns';
import type { Section } from '../outline';

/**
 * The outline with "Problem", "Cause" and "Solution" below the heading that they are the parts of, where a page sets them
 * on one level with it again and again.
 */
export function nestParts(outline: readonly Section[]): Section[] {
  const remedies = outline.filter(({ title }) => patterns.remedyPart.test(title));
  const level = remedies[0]?.level;
  const isFlat = remedies.length >= 2 && remedies.every((section) => section.level === level);
  if (!isFlat) return [...outline];
  return outline.map((section) =>
    section.level === level && isPart(section.title) ? { ...section, level: section.level + 0.5 } : section,
  );
}

const isPart = (title: string) => patterns.remedyPart.test(title) || patterns.problemPart.test(title);
