import { hash } from '../../hash';
import type { Fix, Step } from '../../types';
import { type FixEnd, readFixEnd } from '../fix-end';
import { type HandedList, type Handout, type HandoutWords, readTitle } from '../handout';
import { oneLine } from '../one-line';
import { readBlocks, type StepBlock } from '../step-blocks';
import { readTickTimes } from '../tick-times';
import type { Todo } from './write-todo';

/** A list with all that its to-dos say. */
interface Source {
  list: HandedList;
  words: HandoutWords;
  ticks: ReadonlyMap<string, number>;
  isFlat: boolean;
  /** Now, in milliseconds since 1970. */
  at: number;
}

const STATUS: Record<FixEnd, Todo['status']> = {
  tried: 'COMPLETED',
  aside: 'CANCELLED',
  begun: 'IN-PROCESS',
  untouched: 'NEEDS-ACTION',
};

/** All to-dos of a handout, each behind the one that it belongs to. */
export function readTodos({ lists, words, options, at }: Handout): Todo[] {
  return lists.flatMap((list) => {
    const source = { list, words, ticks: readTickTimes(list.events), isFlat: options.flat, at };
    const inside = list.checklist.fixes.flatMap((fix) => [
      ...(options.flat && fix.steps.length > 0 ? [] : [readFix(fix, source)]),
      ...readSteps(fix, source),
    ]);
    return options.flat ? inside : [readList(source), ...inside];
  });
}

function readList(source: Source): Todo {
  const { checklist, progress } = source.list;
  const ends = checklist.fixes.map((fix) => readFixEnd(fix, source.list));
  const over = ends.filter((end) => end === 'tried' || end === 'aside').length;
  const isOver = progress.solvedBy !== null || over === ends.length;
  const isBegun = ends.some((end) => end !== 'untouched');
  return {
    ...about(source, []),
    parent: null,
    summary: oneLine(readTitle(source.list)),
    description: [],
    status: STATUS[isOver ? 'tried' : isBegun ? 'begun' : 'untouched'],
    percent: isOver ? 100 : Math.round((100 * over) / ends.length),
    completedAt: isOver ? progress.lastAt : null,
  };
}

function readFix(fix: Fix, source: Source): Todo {
  const { list, ticks, isFlat } = source;
  const end = readFixEnd(fix, list);
  const times = [fix, ...fix.steps].flatMap(({ id }) => ticks.get(id) ?? []);
  const share = fix.steps.filter(({ id }) => ticks.has(id)).length / (fix.steps.length || 1);
  return {
    ...about(source, [fix.id]),
    parent: isFlat ? null : uidOf([list.checklist.id]),
    summary: oneLine(fix.title),
    description: [
      ...nameOf(source),
      ...(fix.summary === null ? [] : [oneLine(fix.summary)]),
      ...describeSaid(fix, source),
    ],
    status: STATUS[end],
    percent: end === 'tried' ? 100 : Math.round(100 * share),
    completedAt: end === 'tried' ? (list.progress.outcomes.get(fix.id)?.at ?? Math.max(...times)) : null,
  };
}

function readSteps(fix: Fix, source: Source): Todo[] {
  return readBlocks(fix.steps).flatMap((block) => block.steps.map((step) => readStep(step, block, fix, source)));
}

function readStep(step: Step, block: StepBlock, fix: Fix, source: Source): Todo {
  const { list, ticks, isFlat } = source;
  const doneAt = ticks.get(step.id) ?? null;
  return {
    ...about(source, [fix.id, step.id]),
    parent: isFlat ? null : uidOf([list.checklist.id, fix.id]),
    summary: oneLine(step.text),
    description: [
      ...(isFlat ? [...nameOf(source), oneLine(fix.title), ...describeSaid(fix, source)] : []),
      ...describeStep(step, block, source),
    ],
    status: STATUS[doneAt === null ? 'untouched' : 'tried'],
    percent: doneAt === null ? 0 : 100,
    completedAt: doneAt,
  };
}

function about({ list, at }: Source, ids: readonly string[]) {
  const { checklist, events, progress } = list;
  return {
    uid: uidOf([checklist.id, ...ids]),
    url: checklist.url,
    changedAt: progress.lastAt || at,
    sequence: events.length,
  };
}

/** The list's name, where no to-do above says it. */
function nameOf({ list, isFlat }: Source): string[] {
  return isFlat ? [oneLine(readTitle(list))] : [];
}

function describeSaid(fix: Fix, { list, words }: Source): string[] {
  const said = list.progress.outcomes.get(fix.id);
  const note = list.progress.notes.get(fix.id);
  return [
    ...(said ? [`${words.outcomes[said.outcome]}, ${words.formatTime(said.at)}`] : []),
    ...(note ? [`${words.texts.note}: ${note}`] : []),
  ];
}

function describeStep(step: Step, { lead, way, startsWays, steps }: StepBlock, { words }: Source): string[] {
  const isFirst = step === steps[0];
  return [
    ...(isFirst && startsWays ? [words.oneOf] : []),
    ...(way === null ? [] : [words.nameWay(way)]),
    ...(isFirst && lead ? [oneLine(lead)] : []),
    ...step.substeps.map((substep) => `- ${oneLine(substep)}`),
    ...step.commands,
  ];
}

/** The same for the same list, fix or step in every file. */
function uidOf(ids: readonly string[]): string {
  return `${hash(JSON.stringify(ids))}@fixtrail`;
}
