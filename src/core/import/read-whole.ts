import * as v from 'valibot';
import { mapInParts, type Parts } from '../parts';
import { exchangeHead } from './exchange-schema';
import { type Incoming, IncomingError, type IncomingHead } from './incoming';
import { findFault } from './json-fault';
import { readAs, readChecklist, readList } from './read-list';
import { createRetelling } from './retelling';
import { id } from './words-schema';

/** What a file that is read as a whole holds. */
interface Whole {
  head: IncomingHead;
  lists: Incoming[];
}

/** A file of any version of ours that is written as one piece of JSON. */
const anyOfOurs = v.variant('format', [
  v.object({ format: v.literal('fixtrail'), version: v.number(), lists: v.array(v.unknown()) }),
  v.object({ format: v.literal('fixtrail-checklist') }),
]);

/** What the first exports said of each step, and of each fix of prose. */
const ticks = v.object({
  fixes: v.array(
    v.object({
      id,
      done: v.optional(v.boolean(), false),
      steps: v.array(v.object({ id, done: v.optional(v.boolean(), false) })),
    }),
  ),
});

/**
 * The lists of a file of any version of ours, in whatever form its JSON is written.
 *
 * @param before how many lines stand before the text
 * @param now in milliseconds since 1970: stands for the time of ticks that have none
 * @throws {IncomingError} when it is none, or anything in it is not as it must be
 */
export function* readWholeInParts(text: string, before: number, now: number): Parts<Whole> {
  const value = parse(text, before);
  const spot = { line: null, place: '' };
  if (!v.is(anyOfOurs, value)) throw new IncomingError({ ...spot, kind: 'notOurs' });
  if (value.format === 'fixtrail-checklist')
    return { head: { savedAt: null, settings: null }, lists: [readTicked(value, now)] };
  if (value.version > 2) throw new IncomingError({ ...spot, kind: 'newer', place: 'version' });
  const { savedAt, settings } = readAs(exchangeHead, value, spot);
  const lists = yield* mapInParts(value.lists, (list, at) => readList(list, { line: null, place: `lists[${at}]` }));
  return {
    head: { savedAt: Date.parse(savedAt), settings: settings ?? null },
    lists: lists.map((list) => ({ ...list, isRetold: false })),
  };
}

function readTicked(value: unknown, now: number): Incoming {
  const spot = { line: null, place: '' };
  const checklist = readChecklist(value, spot);
  const retelling = createRetelling(checklist.id, now);
  for (const fix of readAs(ticks, value, spot).fixes) {
    if (fix.done) retelling.tick(fix.id, null);
    for (const step of fix.steps) if (step.done) retelling.tick(fix.id, step.id);
  }
  return { checklist, events: retelling.events(), isRetold: true };
}

function parse(text: string, before: number): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { kind, line } = findFault(text, error);
    throw new IncomingError({ kind, line: line && line + before, place: '' });
  }
}
