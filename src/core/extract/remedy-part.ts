import { patterns } from '../languages/patterns';
import type { Section } from '../outline';
import { sectionsUnder } from './draft';

/**
 * The sections of a fix that say what to do: those under "Solution" where there are some, else all but those under
 * "Symptoms", "Causes" and the like.
 */
export function remedyPartOf(sections: readonly Section[]): Section[] {
  const [own, ...inner] = sections;
  if (!own) return [];
  const remedies = inner.flatMap((section, at) =>
    patterns.remedyPart.test(section.title) ? sectionsUnder(inner, at) : [],
  );
  if (remedies.some(({ blocks }) => blocks.length > 0)) return remedies;
  const others = new Set(
    inner.flatMap((section, at) => (patterns.notFix.test(section.title) ? sectionsUnder(inner, at) : [])),
  );
  return [own, ...inner.filter((section) => !others.has(section))];
}
