import type { Checklist, ProgressEvent } from '../core/types';

/** What a record must have, as its type says: what lacks any of it cannot be shown, or not be taken in from a backup. */
type Shape =
  | 'string'
  | 'number'
  | 'boolean'
  | 'strings'
  | { nullable: 'string' | 'number' }
  | { of: Record<string, Shape> }
  | { each: Record<string, Shape> };

const ANCHOR: Shape = { of: { tag: 'string', text: 'string', nth: 'number' } };
const MEANING: Record<string, Shape> = { platforms: 'strings', promoted: 'boolean', restarts: 'boolean' };
const STEP: Record<string, Shape> = {
  ...MEANING,
  id: 'string',
  text: 'string',
  html: 'string',
  number: 'number',
  lead: { nullable: 'string' },
  anchor: ANCHOR,
  substeps: 'strings',
  images: { each: { src: 'string', alt: 'string' } },
  alternative: { nullable: 'number' },
  commands: 'strings',
  waitSeconds: { nullable: 'number' },
};
const FIX: Record<string, Shape> = {
  ...MEANING,
  id: 'string',
  label: 'string',
  title: 'string',
  anchor: ANCHOR,
  summary: { nullable: 'string' },
  steps: { each: STEP },
};
const CHECKLIST: Record<string, Shape> = {
  id: 'string',
  title: 'string',
  url: 'string',
  language: 'string',
  source: 'string',
  platforms: 'strings',
  fixes: { each: FIX },
};
const EVENT: Record<string, Shape> = { id: 'string', at: 'number', checklistId: 'string', kind: 'string' };
const OF_FIX: Record<string, Shape> = { fixId: 'string' };
/** Kind of event → what it has beside what every event has. */
const EVENTS = {
  done: OF_FIX,
  undone: OF_FIX,
  caughtUp: { ...OF_FIX, stepIds: 'strings' },
  outcome: OF_FIX,
  note: { ...OF_FIX, text: 'string' },
  reset: {},
  platform: {},
  renamed: { title: 'string' },
  timer: { ...OF_FIX, stepId: 'string' },
  undo: { eventId: 'string' },
} as const satisfies Record<ProgressEvent['kind'], Record<string, Shape>>;

/** Whether a stored list can be shown and handed over: a disk or a browser may have damaged it. */
export function isWholeChecklist(record: unknown): record is Checklist {
  return hasShape(record, CHECKLIST);
}

/** Whether a stored event can be folded. */
export function isWholeEvent(record: unknown): record is ProgressEvent {
  if (!hasShape(record, EVENT)) return false;
  const { kind } = record as ProgressEvent;
  return Object.hasOwn(EVENTS, kind) && hasShape(record, EVENTS[kind]);
}

function hasShape(value: unknown, shape: Record<string, Shape>): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const record = value as Record<string, unknown>;
  // No array of entries for each of many thousand records: this is what reading all of them waits for.
  for (const name in shape) if (!fits(record[name], shape[name])) return false;
  return true;
}

function fits(value: unknown, shape: Shape | undefined): boolean {
  if (shape === undefined) return true;
  if (shape === 'strings') return Array.isArray(value) && value.every((one) => typeof one === 'string');
  if (typeof shape === 'string') return typeof value === shape;
  if ('nullable' in shape) return value === null || typeof value === shape.nullable;
  if ('of' in shape) return hasShape(value, shape.of);
  return Array.isArray(value) && value.every((one) => hasShape(one, shape.each));
}
