import { BETWEEN, type ExchangeProgress, TAIL, writeHead, writeList } from './exchange';
import type { ExportFormat } from './format';
import type { HandedList } from './handout';

/** FixTrail's own file, which it takes in again: the lists with all that was ever done in them, and what that comes to. */
export const json: ExportFormat = {
  id: 'json',
  mediaType: 'application/json',
  extension: '.json',
  suffix: '',
  carries: ['ticks', 'outcomes', 'notes', 'times', 'substeps', 'commands', 'alternatives', 'address', 'undo'],
  options: [],
  render: ({ lists, at }) => {
    const lines = lists.map((list) => writeList({ ...list, progress: readExchangeProgress(list) }));
    return `${writeHead(at, null)}${lines.join(BETWEEN)}${TAIL}`;
  },
};

function readExchangeProgress({ progress: { title, done, outcomes, notes, solvedBy } }: HandedList): ExchangeProgress {
  return {
    title,
    done: [...done],
    outcomes: [...outcomes].map(([fixId, { outcome, at }]) => ({ fixId, outcome, at: new Date(at).toISOString() })),
    notes: [...notes].map(([fixId, text]) => ({ fixId, text })),
    solvedBy,
  };
}
