import { isDone } from '../progress/tickable';
import type { Fix, Step } from '../types';
import { autolink, codeBlock, codeSpan, escapeMarkdown, escapePart, quoteMarkdown } from './escape-markdown';
import type { ExportFormat } from './format';
import { type HandedList, type Handout, type HandoutWords, readTitle } from './handout';
import { splitLines } from './one-line';
import { readBlocks, type StepBlock } from './step-blocks';
import { type Piece, weaveCommands } from './weave-commands';

/**
 * GFM task list: a heading per list and per fix, a task per step, substeps as plain items below, commands as code, notes
 * as quotations.
 *
 * What the words alone do not say for certain, a comment says: `<!-- fixtrail: outcome=noHelp at=2026-11-22T10:00:00.000Z -->`
 * behind what came of a fix, `<!-- fixtrail: prose -->` behind the task of a fix that has no steps, `<!-- fixtrail: ways -->`
 * behind the line that says that one of several ways is enough, `<!-- fixtrail: way=2 -->` where one of them begins (behind
 * its lead, or behind its name, which is emphasised), `<!-- fixtrail: way=none -->` where they have ended.
 */
export const markdown: ExportFormat = {
  id: 'markdown',
  mediaType: 'text/markdown',
  extension: '.md',
  suffix: '',
  carries: ['ticks', 'outcomes', 'notes', 'times', 'substeps', 'commands', 'alternatives', 'address'],
  options: ['frontMatter'],
  render: (handout) => {
    const lists = handout.lists.map((list) => renderList(list, handout.words));
    return `${[...renderFrontMatter(handout), ...lists].join('\n\n')}\n`;
  },
};

function renderFrontMatter({ lists: [list, ...more], options, at }: Handout): string[] {
  if (!options.frontMatter || !list) return [];
  // A string of JSON is one of YAML.
  const about = [
    `title: ${JSON.stringify(readTitle(list))}`,
    ...(list.checklist.url ? [`source: ${JSON.stringify(list.checklist.url)}`] : []),
  ];
  const created = `created: ${new Date(at).toISOString().slice(0, 10)}`;
  return [['---', ...(more.length === 0 ? about : []), created, 'tags: [fixtrail]', '---'].join('\n')];
}

function renderList(list: HandedList, words: HandoutWords): string {
  const { url, fixes } = list.checklist;
  const head = [`# ${escapeMarkdown(readTitle(list))}`, ...(url ? [autolink(url)] : [])];
  return [...head, ...fixes.map((fix, index) => renderFix(fix, index + 1, list, words))].join('\n\n');
}

/** Blocks have a blank line between them; tasks that follow each other are one block. */
function renderFix(fix: Fix, number: number, { progress }: HandedList, words: HandoutWords): string {
  const note = progress.notes.get(fix.id);
  const said = progress.outcomes.get(fix.id);
  const blocks = [`## ${number}\\. ${escapeMarkdown(fix.title)}`];
  if (note !== undefined) blocks.push(quoteMarkdown(splitLines(note.trim())));
  if (said) {
    const mark = comment(`outcome=${said.outcome} at=${new Date(said.at).toISOString()}`);
    blocks.push(
      `**${escapeMarkdown(words.outcomes[said.outcome])}**, ${escapeMarkdown(words.formatTime(said.at))} ${mark}`,
    );
  }
  if (fix.steps.length === 0)
    blocks.push(task(isDone(progress, fix), `${escapeMarkdown(fix.summary ?? fix.title)} ${comment('prose')}`));
  for (const block of readBlocks(fix.steps)) {
    const tasks = block.steps.flatMap((step) => renderStep(step, isDone(progress, step)));
    blocks.push(...renderAbove(block, words), tasks.join('\n'));
  }
  return blocks.join('\n\n');
}

function renderAbove({ lead, way, startsWays, startsWay, endsWays }: StepBlock, words: HandoutWords): string[] {
  const name = startsWay && way !== null ? [`*${escapeMarkdown(words.nameWay(way))}*`] : [];
  const mark = startsWay || endsWays ? [comment(`way=${way ?? 'none'}`)] : [];
  const line = [...(lead ? [escapeMarkdown(lead)] : name), ...mark].join(' ');
  return [...(startsWays ? [`*${escapeMarkdown(words.oneOf)}* ${comment('ways')}`] : []), ...(line ? [line] : [])];
}

function renderStep(step: Step, done: boolean): string[] {
  const { text, substeps, rest } = weaveCommands(step);
  const below = [
    ...substeps.map((substep) => `- ${renderPieces(substep)}`),
    ...rest.flatMap((command) => codeBlock(splitLines(command))),
  ];
  return [task(done, renderPieces(text)), ...below.map((line) => (line ? `  ${line}` : ''))];
}

function renderPieces(pieces: readonly Piece[]): string {
  const render = ({ words, isCommand }: Piece, index: number) => {
    if (!isCommand) return escapePart(words, index === 0);
    // The marks of two that touch would be read as one longer mark.
    return `${pieces[index - 1]?.isCommand ? '<!-- -->' : ''}${codeSpan(words)}`;
  };
  return pieces.map(render).join('');
}

function task(done: boolean, markdown: string): string {
  return `${done ? '- [x]' : '- [ ]'} ${markdown}`;
}

function comment(facts: string): string {
  return `<!-- fixtrail: ${facts} -->`;
}
