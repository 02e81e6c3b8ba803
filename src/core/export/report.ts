import { isDone } from '../progress/tickable';
import type { Fix } from '../types';
import { type FixEnd, readFixEnd } from './fix-end';
import type { ExportFormat } from './format';
import { type HandedList, type Handout, readTitle } from './handout';
import { oneLine, splitLines } from './one-line';

/**
 * What a help desk, a forum or a seller asks for first: what was tried, what came of it and when, what was not tried. It
 * names neither the article's address, unless that is asked for, nor anything else that tells one reader or list from
 * another.
 */
export const report: ExportFormat = {
  id: 'report',
  mediaType: 'text/plain',
  extension: '.txt',
  suffix: '-report',
  carries: ['ticks', 'outcomes', 'notes', 'times'],
  options: ['device', 'address'],
  render: (handout) => {
    const { words, options, at, lists } = handout;
    const device = oneLine(options.device);
    const head = [
      words.texts.reportTitle,
      ...(device ? [`${words.texts.device}: ${device}`] : []),
      words.formatTime(at),
    ].join('\n');
    return `${[head, ...lists.map((list) => renderList(list, handout))].join('\n\n')}\n`;
  },
};

const TRIED: readonly FixEnd[] = ['tried', 'begun'];

function renderList(list: HandedList, handout: Handout): string {
  const { checklist, progress } = list;
  const { texts } = handout.words;
  const solution = checklist.fixes.find(({ id }) => id === progress.solvedBy);
  const isTried = (fix: Fix) => TRIED.includes(readFixEnd(fix, list));
  const head = [
    oneLine(readTitle(list)),
    ...(handout.options.address && checklist.url ? [`${texts.source}: ${checklist.url}`] : []),
    ...(solution ? [`${texts.solvedBy}: ${oneLine(solution.title)}`] : []),
  ].join('\n');
  return [
    head,
    ...renderPart(texts.tried, checklist.fixes.filter(isTried), list, handout),
    ...renderPart(
      texts.notTried,
      checklist.fixes.filter((fix) => !isTried(fix)),
      list,
      handout,
    ),
  ].join('\n\n');
}

function renderPart(name: string, fixes: readonly Fix[], list: HandedList, handout: Handout): string[] {
  if (fixes.length === 0) return [];
  return [`${name}:\n${fixes.flatMap((fix) => renderFix(fix, list, handout)).join('\n')}`];
}

function renderFix(fix: Fix, list: HandedList, { words }: Handout): string[] {
  const { progress } = list;
  const said = progress.outcomes.get(fix.id);
  const note = progress.notes.get(fix.id);
  const end = said ? `: ${words.outcomes[said.outcome]} (${words.formatTime(said.at)})` : '';
  const isBegun = fix.steps.some((step) => isDone(progress, step));
  const steps = isBegun
    ? fix.steps.map((step) => `    ${isDone(progress, step) ? '[x]' : '[ ]'} ${oneLine(step.text)}`)
    : [];
  const notes = note ? splitLines(`${words.texts.note}: ${note}`).map((line) => `    ${line}`.trimEnd()) : [];
  return [`  - ${oneLine(fix.title)}${end}`, ...steps, ...notes];
}
