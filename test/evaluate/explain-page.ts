import type { ClutterReport, PageReport } from '../../src/core/types';
import { diff } from './diff';
import type { Gold } from './gold';
import type { Measurement } from './measure-page';
import { type Row, toFoundRows, toGoldRows } from './rows';
import { similarity, toKey } from './similarity';

const ALIKE = 0.85;
const WIDTH = 110;

/**
 * Why FixTrail makes of a page what it makes of it, and how far that is what the page really has, as lines for a
 * terminal. Fixes and steps are compared in one go, so a count can differ a little from the score's.
 */
export function explainPage({ prediction, report }: Measurement, gold: Gold): string[] {
  const { detection, undoIdentical } = prediction;
  const undo = { true: 'identical', false: 'NOT identical', null: 'cannot be told: the page changes by itself' };
  return [
    `${gold.name} (${gold.label}): ${detection.isTroubleshooting ? 'detected' : 'not detected'}`,
    ...(report ? explainReport(report, gold) : ['No reader in the page.']),
    '',
    `Undo: ${undo[`${undoIdentical}`]}`,
  ];
}

function explainReport({ detection, clutter, shape, checklist }: PageReport, gold: Gold): string[] {
  const rows = diff(toGoldRows(gold, checklist), checklist ? toFoundRows(checklist) : [], isAlike);
  return [
    '',
    `Signals: ${detection.score} (stage 2 says ${detection.isTroubleshooting ? 'yes' : 'no'})`,
    ...detection.signals.map(({ id, weight }) => `  ${weight > 0 ? '+' : ''}${weight} ${id}`),
    '',
    `Clutter: ${clutter.length}`,
    ...clutter.map(describe),
    '',
    `Fixes and steps, shape ${shape}: ✓ both, − gold only, + found only`,
    ...rows.map(({ gold: wanted, found }) => {
      if (wanted && found) return print('✓', found, wanted.note);
      return wanted ? print('−', wanted) : print('+', found as Row);
    }),
  ];
}

function isAlike(gold: Row, found: Row): boolean {
  return gold.kind === found.kind && similarity(toKey(gold.text), toKey(found.text)) >= ALIKE;
}

function describe({ ruleId, isPart, href, src, text }: ClutterReport): string {
  const what = [href || src, text].filter(Boolean).join('  ');
  return `  ${isPart ? '↳ ' : ''}${ruleId}  ${shorten(what || 'an empty box')}`;
}

function print(mark: string, { kind, text, note }: Row, more = ''): string {
  const notes = [note, more].filter(Boolean).join(', ');
  return `${kind === 'fix' ? '' : '    '}${mark} ${shorten(text)}${notes ? `  (${notes})` : ''}`;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > WIDTH ? `${line.slice(0, WIDTH - 1)}…` : line;
}
