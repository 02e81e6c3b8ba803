import * as v from 'valibot';
import { id, platforms, text, time, webAddress } from './words-schema';

/** Counts and orders of an article, whatever it wrote. */
const place = v.pipe(v.number(), v.minValue(-1e12), v.maxValue(1e12));

const anchor = v.object({ tag: text, text, nth: place });

const writtenStep = v.object({
  id,
  text,
  html: text,
  number: place,
  lead: v.nullable(text),
  anchor,
  substeps: many(text),
});

const stepV2 = v.object({
  ...writtenStep.entries,
  alternative: v.nullable(place),
  commands: many(text),
  platforms,
  promoted: v.boolean(),
  restarts: v.boolean(),
  waitSeconds: v.nullable(time),
});

const step = v.object({ ...stepV2.entries, images: many(v.object({ src: webAddress, alt: text })) });

const writtenFix = v.object({ id, label: text, title: text, anchor, summary: v.nullable(text) });
const meaning = v.object({ platforms, promoted: v.boolean(), restarts: v.boolean() });
const about = v.object({ id, title: text, url: webAddress, language: text, source: text });

const checklistV1 = v.object({
  ...about.entries,
  schema: v.literal(1),
  fixes: some(v.object({ ...writtenFix.entries, steps: many(writtenStep) })),
});

const checklistV2 = v.object({
  ...about.entries,
  schema: v.literal(2),
  platforms,
  fixes: some(v.object({ ...writtenFix.entries, ...meaning.entries, steps: many(stepV2) })),
});

/** A checklist as this version stores it. */
export const checklist = v.object({
  ...about.entries,
  schema: v.literal(3),
  platforms,
  fixes: some(v.object({ ...writtenFix.entries, ...meaning.entries, steps: many(step) })),
});

/** The same, or as an earlier version stored it. */
export const anyChecklist = v.variant('schema', [checklistV1, checklistV2, checklist]);

/** No article has as many of anything. */
function many<Item extends v.GenericSchema>(item: Item) {
  return v.pipe(v.array(item), v.maxLength(10_000));
}

function some<Item extends v.GenericSchema>(item: Item) {
  return v.pipe(v.array(item), v.minLength(1), v.maxLength(10_000));
}
