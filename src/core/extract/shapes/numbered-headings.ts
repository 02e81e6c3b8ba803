import type { Section } from '../../outline';
import type { Draft } from '../draft';
import { type LabelledTitle, splitLabel } from '../split-label';
import type { Shape } from './shape';

interface Numbered extends LabelledTitle {
  section: Section;
  index: number;
}

/**
 * "1. Check the cable", "Fix 2: Restart": the outermost level on which numbers run upwards. Where the same word counts
 * on at another level ("Fix 1" as `h2`, "Fix 2" as `h4`), that belongs to the run.
 */
export const numberedHeadings: Shape = {
  id: 'numberedHeadings',
  find: (outline) => {
    const run = outermostRun(outline);
    return run.map((numbered, at) => toDraft(outline, numbered, run[at + 1]?.index));
  },
};

function outermostRun(outline: readonly Section[]): Numbered[] {
  const numbered = outline.flatMap((section, index) => {
    const label = section.heading ? splitLabel(section.title) : null;
    return label ? [{ ...label, section, index }] : [];
  });
  const levels = [...new Set(numbered.map(({ section }) => section.level))].sort((a, b) => a - b);
  for (const level of levels) {
    const run = withOtherLevels(numbered, level);
    if (runsUpwards(run)) return run;
  }
  return [];
}

/** The numbered headings of a level, with those of other levels on which its word counts on. */
function withOtherLevels(numbered: readonly Numbered[], level: number): Numbered[] {
  const run: Numbered[] = [];
  for (const one of numbered) {
    const last = run.at(-1);
    const countsOn = one.word !== '' && one.word === last?.word && one.number === last.number + 1;
    if (one.section.level === level || countsOn) run.push(one);
  }
  return run;
}

/** At least two, beginning at 1 or 2, each one more than the last or beginning anew: a year or a version does not. */
function runsUpwards(run: readonly Numbered[]): boolean {
  const ups = run.filter(({ number }, at) => number === (run[at - 1]?.number ?? number - 1) + 1 || number === 1);
  return run.length >= 2 && (run[0]?.number ?? 0) <= 2 && ups.length >= 0.7 * run.length;
}

function toDraft(
  outline: readonly Section[],
  { label, title, section, index }: Numbered,
  next = outline.length,
): Draft {
  const end = outline.findIndex(({ level }, at) => at > index && level <= section.level);
  return {
    label,
    title: title || label,
    element: section.heading as Element,
    sections: outline.slice(index, Math.min(next, end === -1 ? outline.length : end)),
  };
}
