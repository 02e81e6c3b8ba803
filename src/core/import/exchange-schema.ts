import * as v from 'valibot';
import { anyChecklist, checklist } from './checklist-schema';
import { progressEvent } from './event-schema';
import { id, outcome, text } from './words-schema';

/** More than anybody does to one list in a lifetime. */
const events = v.pipe(v.array(progressEvent), v.maxLength(1_000_000));

/** A list in a file of this or an earlier version. What else stands beside it is passed over. */
export const incomingList = v.object({ checklist: anyChecklist, events });

/** What stands before the lists. */
export const exchangeHead = v.object({
  format: v.literal('fixtrail'),
  version: v.picklist([1, 2]),
  savedAt: v.pipe(v.string(), v.isoTimestamp()),
  settings: v.optional(v.record(v.string(), v.unknown())),
});

/** What the events of a list come to, for other programs: nobody reads it here. */
const progress = v.object({
  title: text,
  done: v.array(id),
  outcomes: v.array(v.object({ fixId: id, outcome, at: v.pipe(v.string(), v.isoTimestamp()) })),
  notes: v.array(v.object({ fixId: id, text })),
  solvedBy: v.nullable(id),
});

/** The whole file as this version writes it: what `fixtrail.schema.json` says. */
export const exchangeFile = v.object({
  ...exchangeHead.entries,
  version: v.literal(2),
  lists: v.array(v.object({ checklist, events, progress: v.optional(progress) })),
});
