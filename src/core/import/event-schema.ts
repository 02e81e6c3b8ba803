import * as v from 'valibot';
import { id, outcome, platform, text, time } from './words-schema';

const base = { id, at: time, checklistId: id };

/** Whatever a reader did to a list. */
export const progressEvent = v.variant('kind', [
  v.object({ ...base, kind: v.picklist(['done', 'undone']), fixId: id, stepId: v.nullable(id) }),
  v.object({
    ...base,
    kind: v.literal('caughtUp'),
    fixId: id,
    stepIds: v.pipe(v.array(id), v.maxLength(10_000)),
  }),
  v.object({ ...base, kind: v.literal('outcome'), fixId: id, outcome: v.nullable(outcome) }),
  v.object({ ...base, kind: v.literal('note'), fixId: id, text }),
  v.object({ ...base, kind: v.literal('reset'), fixId: v.nullable(id) }),
  v.object({ ...base, kind: v.literal('platform'), platform: v.nullable(platform) }),
  v.object({ ...base, kind: v.literal('renamed'), title: text }),
  v.object({ ...base, kind: v.literal('timer'), fixId: id, stepId: id, endsAt: v.nullable(time) }),
  v.object({ ...base, kind: v.literal('undo'), eventId: id }),
]);
