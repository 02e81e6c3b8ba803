import { isDone, type Tickable } from '../../progress/tickable';
import type { Fix, Step } from '../../types';
import { type HandedList, type HandoutWords, readTitle } from '../handout';
import { oneLine } from '../one-line';
import { readBlocks, type StepBlock } from '../step-blocks';
import { type Piece, weaveCommands } from '../weave-commands';
import { escapeHtml } from './escape-html';

/** A list as a part of a page. */
export function renderList(list: HandedList, words: HandoutWords): string {
  const { language, url, fixes } = list.checklist;
  const said = language ? ` lang="${escapeHtml(language)}"` : '';
  return [
    `<article${said} dir="auto">`,
    `<h1>${renderWords(readTitle(list))}</h1>`,
    ...(url ? [renderSource(url, words)] : []),
    ...fixes.map((fix, index) => renderFix(fix, index + 1, list, words)),
    '</article>',
  ].join('\n');
}

/** Only what leads to a page is a link, whatever a list that came from elsewhere calls its address. */
function renderSource(url: string, words: HandoutWords): string {
  const label = escapeHtml(words.texts.source);
  const source = /^https?:\/\//i.test(url)
    ? `<a href="${escapeHtml(url)}" rel="noreferrer">${label}</a>`
    : `${label}: ${renderWords(url)}`;
  return `<p class="source" ${tongue(words)}>${source}</p>`;
}

function renderFix(fix: Fix, number: number, list: HandedList, words: HandoutWords): string {
  const { progress } = list;
  const said = progress.outcomes.get(fix.id);
  const note = progress.notes.get(fix.id);
  const blocks = readBlocks(fix.steps);
  return [
    '<section>',
    `<h2>${number}. ${renderWords(fix.title)}</h2>`,
    ...(said
      ? [
          `<p class="outcome" ${tongue(words)}>${escapeHtml(words.outcomes[said.outcome])} ${renderTime(said.at, words)}</p>`,
        ]
      : []),
    ...(note ? [`<blockquote dir="auto">${escapeHtml(note)}</blockquote>`] : []),
    ...(fix.steps.length === 0
      ? [`<ul>\n<li>${renderTick(fix, renderWords(fix.summary ?? fix.title), list)}</li>\n</ul>`]
      : []),
    ...blocks.map((block) => renderBlock(block, list, words)),
    ...(blocks.at(-1)?.way == null ? [] : ['</div>']),
    '</section>',
  ].join('\n');
}

/** Ways stand in a box of their own; whoever renders the last block closes it. */
function renderBlock(block: StepBlock, list: HandedList, words: HandoutWords): string {
  const { lead, way, startsWays, startsWay, endsWays, steps } = block;
  const name = startsWay && way !== null ? renderWords(words.nameWay(way)) : '';
  const title = lead ? renderWords(lead) : name;
  return [
    ...(endsWays ? ['</div>'] : []),
    ...(startsWays ? [`<div class="ways">\n<p class="one-of" ${tongue(words)}>${escapeHtml(words.oneOf)}</p>`] : []),
    ...(title ? [`<p class="${startsWay ? 'way' : 'lead'}">${title}</p>`] : []),
    '<ul>',
    ...steps.map((step) => renderStep(step, list)),
    '</ul>',
  ].join('\n');
}

function renderStep(step: Step, list: HandedList): string {
  const { text, substeps, rest } = weaveCommands(step);
  const items = substeps.map((substep) => `<li>${renderPieces(substep)}</li>`);
  return [
    `<li>${renderTick(step, renderPieces(text), list)}`,
    ...(items.length > 0 ? ['<ul>', ...items, '</ul>'] : []),
    ...rest.map((command) => `<pre><code>${escapeHtml(command)}</code></pre>`),
    '</li>',
  ].join('\n');
}

/** @param words already escaped */
function renderTick(item: Tickable, words: string, { checklist, progress }: HandedList): string {
  const key = escapeHtml(`fixtrail:${checklist.id}:${item.id}`);
  const checked = isDone(progress, item) ? ' checked' : '';
  return `<label><input type="checkbox" autocomplete="off" data-key="${key}"${checked}><span>${words}</span></label>`;
}

function renderTime(at: number, words: HandoutWords): string {
  return `<time datetime="${new Date(at).toISOString()}">${escapeHtml(words.formatTime(at))}</time>`;
}

function renderPieces(pieces: readonly Piece[]): string {
  return pieces
    .map(({ words, isCommand }) => (isCommand ? `<code>${escapeHtml(words)}</code>` : escapeHtml(words)))
    .join('');
}

function renderWords(text: string): string {
  return escapeHtml(oneLine(text));
}

/** Says that what follows is in the reader's language. */
function tongue({ language, direction }: HandoutWords): string {
  return `lang="${escapeHtml(language)}" dir="${direction}"`;
}
