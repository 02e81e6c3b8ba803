import { isDone } from '../../progress/tickable';
import type { Fix, Step } from '../../types';
import { readFixEnd } from '../fix-end';
import type { ExportFormat } from '../format';
import { type HandedList, type HandoutWords, readTitle } from '../handout';
import { oneLine, splitLines } from '../one-line';
import { readBlocks, type StepBlock } from '../step-blocks';
import { escapeOrg, escapeOrgLine } from './escape-org';

/**
 * An outline for Emacs and what reads its files: a heading for each list, below it one with TODO or DONE for each fix, and
 * its steps with check boxes. Properties say what came of a fix; commands stand in lines of their own, to the letter.
 */
export const org: ExportFormat = {
  id: 'org',
  mediaType: 'text/org',
  extension: '.org',
  suffix: '',
  carries: ['ticks', 'outcomes', 'notes', 'times', 'substeps', 'commands', 'alternatives', 'address'],
  options: [],
  // A low line inside a word stays one.
  render: ({ lists, words }) => `#+OPTIONS: ^:{}\n\n${lists.map((list) => renderList(list, words)).join('\n\n')}\n`,
};

function renderList(list: HandedList, words: HandoutWords): string {
  const { url, fixes } = list.checklist;
  const head = [`* ${escapeOrg(readTitle(list))}`, ...renderProperties({ SOURCE: url })];
  return [head.join('\n'), ...fixes.map((fix, index) => renderFix(fix, index + 1, list, words))].join('\n\n');
}

function renderFix(fix: Fix, number: number, list: HandedList, words: HandoutWords): string {
  const { progress } = list;
  const said = progress.outcomes.get(fix.id);
  const note = progress.notes.get(fix.id);
  const end = readFixEnd(fix, list);
  const keyword = end === 'tried' || end === 'aside' ? 'DONE' : 'TODO';
  const facts = { OUTCOME: said?.outcome ?? '', OUTCOME_AT: said ? new Date(said.at).toISOString() : '' };
  const head = [`** ${keyword} ${number}. ${escapeOrg(fix.title)}`, ...renderProperties(facts)].join('\n');
  return [
    head,
    ...(said ? [escapeOrg(`${words.outcomes[said.outcome]}, ${words.formatTime(said.at)}`)] : []),
    ...(note ? [['#+begin_quote', ...splitLines(note).map(escapeOrgLine), '#+end_quote'].join('\n')] : []),
    ...(fix.steps.length === 0 ? [renderTick(isDone(progress, fix), fix.summary ?? fix.title)] : []),
    ...readBlocks(fix.steps).map((block) => renderBlock(block, list, words)),
  ].join('\n\n');
}

function renderBlock(
  { lead, way, startsWays, startsWay, steps }: StepBlock,
  { progress }: HandedList,
  words: HandoutWords,
): string {
  const name = startsWay && way !== null ? [words.nameWay(way)] : [];
  const above = [...(startsWays ? [words.oneOf] : []), ...(lead ? [lead] : name)];
  const items = steps.map((step) => renderStep(step, isDone(progress, step)));
  return [...above.map(escapeOrg), items.join('\n')].join('\n\n');
}

function renderStep(step: Step, done: boolean): string {
  const below = [
    ...step.substeps.map((substep) => `- ${escapeOrg(substep)}`),
    ...step.commands.flatMap(splitLines).map((line) => `: ${line}`),
  ];
  return [renderTick(done, step.text), ...below.map((line) => `  ${line}`)].join('\n');
}

function renderTick(done: boolean, words: string): string {
  return `${done ? '- [X]' : '- [ ]'} ${escapeOrg(words)}`;
}

/** A drawer of properties; none when all are empty. */
function renderProperties(properties: Readonly<Record<string, string>>): string[] {
  const lines = Object.entries(properties).flatMap(([name, value]) => (value ? [`:${name}: ${oneLine(value)}`] : []));
  return lines.length === 0 ? [] : [':PROPERTIES:', ...lines, ':END:'];
}
