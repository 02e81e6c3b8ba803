import type { Aspect, ExportFormat } from '../core/export/format';
import type { HandedList, Handout } from '../core/export/handout';

/** What of a list has to be there for a format to leave it out; the order is the one in which it is said. */
const PRESENT: Record<Aspect, (list: HandedList) => boolean> = {
  ticks: ({ progress }) => progress.done.size > 0,
  outcomes: ({ progress }) => progress.outcomes.size > 0,
  notes: ({ progress }) => progress.notes.size > 0,
  times: ({ progress }) => progress.done.size + progress.outcomes.size > 0,
  substeps: ({ checklist }) => checklist.fixes.some(({ steps }) => steps.some(({ substeps }) => substeps.length > 0)),
  commands: ({ checklist }) => checklist.fixes.some(({ steps }) => steps.some(({ commands }) => commands.length > 0)),
  alternatives: ({ checklist }) =>
    checklist.fixes.some(({ steps }) => steps.some(({ alternative }) => alternative !== null)),
  address: ({ checklist }) => checklist.url !== '',
  undo: ({ events }) => events.length > 0,
};

/** What the lists have and the format cannot carry. A list of which nothing was done yet has no ticks to lose. */
export function findLeftOut({ lists }: Handout, { carries }: ExportFormat): Aspect[] {
  const aspects = Object.keys(PRESENT) as Aspect[];
  return aspects.filter((aspect) => !carries.includes(aspect) && lists.some(PRESENT[aspect]));
}
