import { ENGLISH } from '../scripts/open/handout-words';
import { createHandout } from '../src/core/export/create-handout';
import { DEFAULT_OPTIONS, type ExportOptions } from '../src/core/export/format';
import type { Handout } from '../src/core/export/handout';
import type { Scope } from '../src/core/export/scope';
import type { Checklist, EventDraft, ProgressEvent } from '../src/core/types';

/** When everything is handed over in tests. */
export const NOW = Date.UTC(2026, 10, 22, 12, 0);

interface Choice {
  scope?: Scope;
  options?: Partial<ExportOptions>;
}

/** All of these lists, or what `choice` says, in English. */
export function aHandout(
  lists: readonly [checklist: Checklist, events?: ProgressEvent[]][],
  { scope = { kind: 'everything' }, options = {} }: Choice = {},
): Handout {
  const kept = lists.map(([checklist, events = []]) => ({ checklist, events }));
  const handout = createHandout(kept, scope, { ...DEFAULT_OPTIONS, ...options }, ENGLISH, NOW);
  if (!handout) throw new Error('Nothing of these lists is asked for.');
  return handout;
}

/** What was done in a list, one thing a minute, the first two hours before {@link NOW}. */
export function someEvents(checklistId: string, drafts: readonly EventDraft[]): ProgressEvent[] {
  return drafts.map((draft, index) => ({
    ...draft,
    id: `${checklistId}-event-${index}`,
    at: NOW - 7_200_000 + index * 60_000,
    checklistId,
  }));
}
