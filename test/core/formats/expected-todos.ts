import { ENGLISH } from '../../../scripts/open/handout-words';
import type { Handout } from '../../../src/core/export/handout';
import type { Fix, Step } from '../../../src/core/types';
import { clean, flat } from './content';

/** A task as an app shows it. */
export interface TodoContent {
  summary: string;
  /** How far below the list it stands. */
  depth: number;
  /** All else that is to be seen of it, in lines. */
  below: string;
}

/**
 * What an app that knows tasks below tasks must show of a handout.
 *
 * @param substepsLast whether substeps stand below all else
 */
export function expectedTodos({ lists }: Handout, substepsLast = false): TodoContent[] {
  return lists.flatMap(({ checklist, progress }) => [
    todo(progress.title || checklist.title, 0, []),
    ...checklist.fixes.flatMap((fix) => {
      const said = progress.outcomes.get(fix.id);
      const note = progress.notes.get(fix.id);
      const below = [
        ...(fix.summary === null ? [] : [flat(fix.summary)]),
        ...(said ? [`${ENGLISH.outcomes[said.outcome]}, ${ENGLISH.formatTime(said.at)}`] : []),
        ...(note ? [`Note: ${note}`] : []),
      ];
      return [todo(fix.title, 1, below), ...fix.steps.map((step, index) => expectStep(step, index, fix, substepsLast))];
    }),
  ]);
}

function expectStep(step: Step, index: number, fix: Fix, substepsLast: boolean): TodoContent {
  const { text, lead, alternative: way, commands } = step;
  const substeps = step.substeps.map((substep) => `- ${flat(substep)}`);
  const isFirstWay = way !== null && (fix.steps[index - 1]?.alternative ?? null) === null;
  return todo(text, 2, [
    ...(isFirstWay ? [ENGLISH.oneOf] : []),
    ...(way === null ? [] : [ENGLISH.nameWay(way)]),
    ...(lead === null ? [] : [flat(lead)]),
    ...(substepsLast ? [...commands, ...substeps] : [...substeps, ...commands]),
  ]);
}

function todo(summary: string, depth: number, below: string[]): TodoContent {
  return { summary: flat(summary), depth, below: clean(below.join('\n')) };
}
