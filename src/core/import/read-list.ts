import * as v from 'valibot';
import type { KeptList } from '../kept-list';
import type { Checklist } from '../types';
import { addImages, addMeaning } from '../upgrade-checklist';
import { anyChecklist } from './checklist-schema';
import { incomingList } from './exchange-schema';
import { IncomingError } from './incoming';

/** Where something stands in a file. */
export interface Spot {
  /** From 1; `null` when it is not known. */
  line: number | null;
  /** As JSON writes it: `lists[3]`; empty for the file itself. */
  place: string;
}

/**
 * A list of a file, as this version keeps it, with nothing that the file says beside it.
 *
 * @param value untrusted
 * @throws {IncomingError} when anything of it is not as it must be
 */
export function readList(value: unknown, spot: Spot): KeptList {
  const { checklist: read, events } = readAs(incomingList, value, spot, 'checklist');
  const checklist = upgrade(read, { ...spot, place: join(spot.place, 'checklist') });
  return { checklist, events };
}

/** The same of a checklist without events. @throws {IncomingError} */
export function readChecklist(value: unknown, spot: Spot): Checklist {
  return upgrade(readAs(anyChecklist, value, spot, ''), spot);
}

/** What a value is by its schema. @throws {IncomingError} when it is something else */
export function readAs<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  { line, place }: Spot,
  checklistAt = '',
): v.InferOutput<Schema> {
  const { success, output, issues } = v.safeParse(schema, value, { abortEarly: true });
  if (success) return output;
  const path = (issues[0]?.path ?? []).map(({ key }) => key);
  const kind = path.join('.') === join(checklistAt, 'schema') && isNewer(issues[0]?.input) ? 'newer' : 'broken';
  throw new IncomingError({ kind, line, place: path.reduce(join, place) });
}

/** Version of a checklist that only a later FixTrail writes. */
const isNewer = (schema: unknown) => typeof schema === 'number' && schema > 3;

function upgrade(read: v.InferOutput<typeof anyChecklist>, spot: Spot): Checklist {
  const double = findDouble(read.fixes);
  if (double) throw new IncomingError({ kind: 'broken', line: spot.line, place: join(spot.place, double) });
  const checklist = read.schema === 1 ? addImages(addMeaning(read)) : read.schema === 2 ? addImages(read) : read;
  // The address of a page of an extension is good for one installation of it only.
  return { ...checklist, url: /^https?:/.test(checklist.url) ? checklist.url : '' };
}

/** Place of the first id that another fix or step before it has; `null` when all are unique. */
function findDouble(fixes: readonly { id: string; steps: readonly { id: string }[] }[]): string | null {
  const seen = new Set<string>();
  const isDouble = ({ id }: { id: string }) => seen.size === seen.add(id).size;
  for (const [at, fix] of fixes.entries()) {
    if (isDouble(fix)) return `fixes[${at}].id`;
    const step = fix.steps.findIndex(isDouble);
    if (step !== -1) return `fixes[${at}].steps[${step}].id`;
  }
  return null;
}

/** A place inside another: a name or an order. */
export function join(place: string, key: unknown): string {
  if (typeof key === 'number') return `${place}[${key}]`;
  return place === '' ? String(key) : `${place}.${key}`;
}
