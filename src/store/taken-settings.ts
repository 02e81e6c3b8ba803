import { storage } from '@wxt-dev/storage';
import { choose, readChoices } from '../core/clean/treatment';
import { formatUserRule, readUserRules } from '../core/clean/user-rule';
import { readLessons, teach } from '../core/detect/lesson';
import { PREFERENCES, readPreferences } from '../core/preferences';
import { isBroughtBack } from './cleaning';
import { createQueue } from './queue';
import type { TakeInMode } from './take-in';

/** A setting that a backup brings back. */
interface Restorable<Value> {
  /** What can be read of a value from outside; `null` when it is none of this setting. */
  read(value: unknown): Value | null;
  /** Both; what is here already goes before what comes. */
  merge(present: Value, incoming: Value): Value;
}

const FLAG = restorable<boolean>(
  (value) => (typeof value === 'boolean' ? value : null),
  (present) => present,
);

/** Key of the store → how it is taken in. What belongs to this browser alone, such as when it was last backed up, is not here. */
const RESTORABLE: Record<string, Restorable<unknown>> = {
  enabled: FLAG,
  blockRequests: FLAG,
  leadsOn: FLAG,
  cleanEverywhere: FLAG,
  overlayFolded: FLAG,
  preferences: restorable(readChosenPreferences, (present, incoming) => ({ ...incoming, ...present })),
  pausedSites: restorable((value) => readAll(value, (one) => typeof one === 'string'), unite),
  broughtBack: restorable((value) => readAll(value, isBroughtBack), unite),
  userRules: restorable((value) => ifList(value, readUserRules(value).map(formatUserRule)), unite),
  treatments: restorable(
    (value) => ifList(value, readChoices(value)),
    (present, incoming) => present.reduce((all, choice) => choose(all, choice, choice.treatment), incoming),
  ),
  lessons: restorable(
    (value) => ifList(value, readLessons(value)),
    (present, incoming) => present.reduce((all, { address, verdict }) => teach(all, address, verdict), incoming),
  ),
};

/** Settings as they were, to be brought back by {@link restoreSettings}: key → value, `null` for none. */
export type EarlierSettings = Record<string, unknown>;

const inTurn = createQueue();

/**
 * Keeps the settings of a backup, all or none: beside those that were chosen here, or in their place. Whatever is no setting,
 * or not one of its values, is left out. Returns what was there before.
 *
 * @throws when they could not be kept; nothing has changed then
 */
export async function takeInSettings(incoming: Record<string, unknown>, mode: TakeInMode): Promise<EarlierSettings> {
  const before: EarlierSettings = {};
  await inTurn(async () => {
    try {
      for (const key of Object.keys(RESTORABLE)) {
        before[key] = await storage.getItem(`local:${key}`);
        await takeInOne(key, before[key], incoming, mode);
      }
    } catch (error) {
      await writeAll(before);
      throw error;
    }
  });
  return before;
}

/** Brings settings back as they were. */
export async function restoreSettings(earlier: EarlierSettings): Promise<void> {
  await inTurn(() => writeAll(earlier));
}

async function takeInOne(
  key: string,
  present: unknown,
  incoming: Record<string, unknown>,
  mode: TakeInMode,
): Promise<void> {
  const { read, merge } = RESTORABLE[key] ?? FLAG;
  const taken = Object.hasOwn(incoming, key) ? read(incoming[key]) : null;
  const here = read(present);
  if (mode === 'replace') await write(key, taken);
  else if (taken !== null) await write(key, here === null ? taken : merge(here, taken));
}

async function writeAll(values: Record<string, unknown>): Promise<void> {
  for (const [key, value] of Object.entries(values)) await write(key, value);
}

async function write(key: string, value: unknown): Promise<void> {
  if (value === null) await storage.removeItem(`local:${key}`);
  else await storage.setItem(`local:${key}`, value);
}

/** Only {@link Restorable.read} gives what {@link Restorable.merge} takes, so that their type need not be known outside. */
function restorable<Value>(read: Restorable<Value>['read'], merge: Restorable<Value>['merge']): Restorable<unknown> {
  return { read, merge: (present, incoming) => merge(present as Value, incoming as Value) };
}

function readChosenPreferences(value: unknown): Record<string, unknown> | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const chosen = value as Record<string, unknown>;
  const valid = readPreferences(chosen) as Record<string, unknown>;
  const names = Object.keys(PREFERENCES).filter((name) => Object.hasOwn(chosen, name) && chosen[name] === valid[name]);
  return Object.fromEntries(names.map((name) => [name, chosen[name]]));
}

function readAll<One>(value: unknown, isOne: (one: unknown) => one is One): One[] | null {
  return Array.isArray(value) ? value.filter(isOne) : null;
}

function ifList<List>(value: unknown, list: List): List | null {
  return Array.isArray(value) ? list : null;
}

/** Each once, told apart by what is in it. */
function unite<One>(present: readonly One[], incoming: readonly One[]): One[] {
  return [...new Map([...incoming, ...present].map((one) => [JSON.stringify(one), one])).values()];
}
