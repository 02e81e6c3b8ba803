import type { Section } from '../../outline';
import { type Draft, sectionsUnder } from '../draft';
import { type LabelledTitle, splitLabel } from '../split-label';
import type { Shape } from './shape';

interface Numbered extends LabelledTitle {
  section: Section;
  index: number;
}

/** "1. Check the cable", "Fix 2: Restart": the outermost level on which numbers run upwards. */
export const numberedHeadings: Shape = {
  id: 'numberedHeadings',
  find: (outline) => outermostRun(outline).map((numbered) => toDraft(outline, numbered)),
};

function outermostRun(outline: readonly Section[]): Numbered[] {
  const numbered = outline.flatMap((section, index) => {
    const label = section.heading ? splitLabel(section.title) : null;
    return label ? [{ ...label, section, index }] : [];
  });
  const levels = [...new Set(numbered.map(({ section }) => section.level))].sort();
  for (const level of levels) {
    const run = numbered.filter(({ section }) => section.level === level);
    if (runsUpwards(run)) return run;
  }
  return [];
}

/** At least two, beginning at 1 or 2, each one more than the last or beginning anew: a year or a version does not. */
function runsUpwards(run: readonly Numbered[]): boolean {
  const ups = run.filter(({ number }, at) => number === (run[at - 1]?.number ?? number - 1) + 1 || number === 1);
  return run.length >= 2 && (run[0]?.number ?? 0) <= 2 && ups.length >= 0.7 * run.length;
}

function toDraft(outline: readonly Section[], { label, title, section, index }: Numbered): Draft {
  return {
    label,
    title: title || label,
    element: section.heading as Element,
    sections: sectionsUnder(outline, index),
  };
}
