import { describe, expect, it } from 'vitest';
import { exportFormats } from '../../../src/core/export';
import type { Aspect, ExportFormat } from '../../../src/core/export/format';
import type { Fix, ProgressEvent, Step } from '../../../src/core/types';
import { aHandout } from '../../a-handout';
import { everything, type RichList } from './rich-lists';

type Lists = Pick<RichList, 'checklist' | 'events'>;

/** The same list with nothing else about it than one aspect. */
const OTHERWISE: Record<Aspect, (list: Lists) => Lists> = {
  ticks: (list) => withEvents(list, (events) => events.filter(({ kind }) => kind !== 'done' && kind !== 'caughtUp')),
  outcomes: (list) =>
    withEvents(list, (events) =>
      events.map((event) => (event.kind === 'outcome' ? { ...event, outcome: 'worse' as const } : event)),
    ),
  notes: (list) =>
    withEvents(list, (events) => events.map((event) => (event.kind === 'note' ? { ...event, text: 'Other' } : event))),
  times: (list) =>
    withEvents(list, (events) =>
      events.map((event) => (event.kind === 'outcome' ? { ...event, at: event.at - 3_600_000 } : event)),
    ),
  substeps: (list) =>
    withSteps(list, (step) => ({ ...step, substeps: step.substeps.map((words) => `${words} Other`) })),
  commands: (list) => withSteps(list, (step) => ({ ...step, commands: step.commands.map(() => 'other') })),
  alternatives: (list) => withSteps(list, (step) => ({ ...step, alternative: null })),
  address: ({ checklist, events }) => ({ checklist: { ...checklist, url: 'https://other.example/' }, events }),
  undo: (list) =>
    withEvents(list, (events) => [
      { kind: 'done', fixId: 'server', stepId: 'visit', id: 'taken', at: 1, checklistId: 'list' },
      { kind: 'undo', eventId: 'taken', id: 'back', at: 2, checklistId: 'list' },
      ...events,
    ]),
};

const PAIRS = exportFormats.flatMap((format) =>
  (Object.keys(OTHERWISE) as Aspect[]).map((aspect) => ({ format, aspect, carries: format.carries.includes(aspect) })),
);

describe('what a format says that it carries', () => {
  it.each(PAIRS.filter(({ carries }) => carries))('$format.id carries $aspect', ({ format, aspect }) => {
    expect(render(format, OTHERWISE[aspect](everything))).not.toBe(render(format, everything));
  });

  it.each(PAIRS.filter(({ carries }) => !carries))('$format.id says nothing of $aspect', ({ format, aspect }) => {
    expect(render(format, OTHERWISE[aspect](everything))).toBe(render(format, everything));
  });

  it('our own file carries everything', () => {
    expect(exportFormats.find(({ id }) => id === 'json')?.carries.toSorted()).toEqual(
      Object.keys(OTHERWISE).toSorted(),
    );
  });
});

describe('what can be chosen for a format', () => {
  const CHOSEN = { frontMatter: true, address: true, device: 'Laptop', flat: true };
  const NAMES = Object.keys(CHOSEN) as (keyof typeof CHOSEN)[];
  const pairs = exportFormats.flatMap((format) => NAMES.map((name) => ({ format, name })));

  it.each(pairs)('$format.id heeds $name only if it says so', ({ format, name }) => {
    const handout = aHandout([[everything.checklist, everything.events]], { options: { [name]: CHOSEN[name] } });
    const chosen = withoutChanges(format.render(handout));
    expect(chosen !== render(format, everything)).toBe(format.options.includes(name));
  });
});

function render(format: ExportFormat, { checklist, events }: Lists): string {
  return withoutChanges(format.render(aHandout([[checklist, events]])));
}

/** Without how often and when last its list was changed, which calendars want to know. */
function withoutChanges(text: string): string {
  return text.replace(/^(?:SEQUENCE|LAST-MODIFIED):.*\r\n/gm, '');
}

function withEvents({ checklist, events }: Lists, change: (events: ProgressEvent[]) => ProgressEvent[]): Lists {
  return { checklist, events: change(events) };
}

function withSteps({ checklist, events }: Lists, change: (step: Step) => Step): Lists {
  const changeFix = (fix: Fix) => ({ ...fix, steps: fix.steps.map(change) });
  return { checklist: { ...checklist, fixes: checklist.fixes.map(changeFix) }, events };
}
