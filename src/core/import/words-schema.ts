import * as v from 'valibot';
import type { Outcome, Platform } from '../types';

const PLATFORMS = {
  android: true,
  chromeos: true,
  ios: true,
  ipados: true,
  linux: true,
  macos: true,
  playstation: true,
  switch: true,
  tv: true,
  windows: true,
  'windows-7': true,
  'windows-8': true,
  'windows-10': true,
  'windows-11': true,
  xbox: true,
} satisfies Record<Platform, true>;

const OUTCOMES = { fixed: true, noHelp: true, skipped: true, notForDevice: true, worse: true } satisfies Record<
  Outcome,
  true
>;

/** Midnight of 2200-01-01 in UTC. A later time is none of a clock, and what is done next would have to be later still. */
const LATEST = 7_258_118_400_000;

/** Words of an article or of its reader: no page that a browser shows has a text as long in one place. */
export const text = v.pipe(v.string(), v.maxLength(1_000_000));

/** What fixes, steps, events and lists are told apart by. Stands in addresses and selectors too. */
export const id = v.pipe(v.string(), v.regex(/^(?!__proto__$)[\w.:-]{1,100}$/));

/** Milliseconds since 1970, or any other length of time. */
export const time = v.pipe(v.number(), v.minValue(0), v.maxValue(LATEST));

/**
 * Where an article or a picture is; empty for nowhere. The example that FixTrail brings along has an address inside the
 * extension.
 */
export const webAddress = v.pipe(
  v.string(),
  v.maxLength(100_000),
  v.regex(/^(?:$|https?:\/\/|(?:chrome|moz|safari-web)-extension:\/\/)/),
);

export const platform = v.picklist(Object.keys(PLATFORMS) as Platform[]);
export const platforms = v.pipe(v.array(platform), v.maxLength(1000));
export const outcome = v.picklist(Object.keys(OUTCOMES) as Outcome[]);
