import { CircleCheck, CircleMinus, CircleX, type IconNode, MonitorX, TriangleAlert } from 'lucide';
import type { Outcome } from '../../core/types';
import type { PlainKey } from '../../i18n';

interface OutcomeEntry {
  outcome: Outcome;
  icon: IconNode;
  words: PlainKey;
}

/** What may come of a fix, in the order in which it is offered. */
export const OUTCOMES = [
  { outcome: 'fixed', icon: CircleCheck, words: 'outcome.fixed' },
  { outcome: 'noHelp', icon: CircleX, words: 'outcome.noHelp' },
  { outcome: 'skipped', icon: CircleMinus, words: 'outcome.skipped' },
  { outcome: 'notForDevice', icon: MonitorX, words: 'outcome.notForDevice' },
  { outcome: 'worse', icon: TriangleAlert, words: 'outcome.worse' },
] as const satisfies readonly OutcomeEntry[];

/** How an outcome is shown. */
export function entryOf(outcome: Outcome): OutcomeEntry {
  return OUTCOMES.find((entry) => entry.outcome === outcome) ?? OUTCOMES[0];
}
