import { storage } from '@wxt-dev/storage';
import type { Choice } from '../core/clean/treatment';
import type { Lesson } from '../core/detect/lesson';
import { DEFAULTS, type Preferences } from '../core/preferences';

/** Things that are shown again on the page at an address. */
export interface BroughtBack {
  /** Without query parameters that say where the reader came from, and without fragment. */
  address: string;
  /** As the ledger of the page has it. */
  key: string;
}

/** What the reader has chosen. One entry a setting; it carries its own default, version and migrations. */
export const settings = {
  /** Whether FixTrail does anything by itself. */
  enabled: storage.defineItem<boolean>('local:enabled', { fallback: DEFAULTS.enabled, version: 1 }),
  /** Host names on which FixTrail does nothing by itself. */
  pausedSites: storage.defineItem<string[]>('local:pausedSites', { fallback: [], version: 1 }),
  /** The same for private windows: in memory only. */
  privatelyPausedSites: storage.defineItem<string[]>('session:private/pausedSites', { fallback: [] }),
  /** What the reader said of pages: that they are lists of fixes, or not. A list, because Chrome sorts the keys of objects. */
  lessons: storage.defineItem<Lesson[]>('local:lessons', { fallback: [], version: 1 }),
  /** The same for private windows: in memory only. */
  privateLessons: storage.defineItem<Lesson[]>('session:private/lessons', { fallback: [] }),
  /** Pages that the reader asked a checklist of, as version 0.1 kept them; now they are lessons. */
  chosenPages: storage.defineItem<string[]>('local:chosenPages', { fallback: [], version: 1 }),
  /** Whether the browser is asked not to load what comes from ad networks. */
  blockRequests: storage.defineItem<boolean>('local:blockRequests', { fallback: DEFAULTS.blockRequests, version: 1 }),
  /** What the reader wants done with clutter, by kind and site. */
  treatments: storage.defineItem<Choice[]>('local:treatments', { fallback: [], version: 1 }),
  /** The same for private windows: in memory only. */
  privateTreatments: storage.defineItem<Choice[]>('session:private/treatments', { fallback: [] }),
  /** The reader's own rules, one line of text each. */
  userRules: storage.defineItem<string[]>('local:userRules', { fallback: [], version: 1 }),
  /** The same for private windows: in memory only. */
  privateUserRules: storage.defineItem<string[]>('session:private/userRules', { fallback: [] }),
  /** What the reader brought back, page by page; oldest first. */
  broughtBack: storage.defineItem<BroughtBack[]>('local:broughtBack', { fallback: [], version: 1 }),
  /** The same for private windows: in memory only. */
  privatelyBroughtBack: storage.defineItem<BroughtBack[]>('session:private/broughtBack', { fallback: [] }),
  /** Whether paid links in sentences lead to the page that they name, instead of nowhere. */
  leadsOn: storage.defineItem<boolean>('local:leadsOn', { fallback: DEFAULTS.leadsOn, version: 1 }),
  /** Whether pages that are no lists of fixes are cleaned too. */
  cleanEverywhere: storage.defineItem<boolean>('local:cleanEverywhere', {
    fallback: DEFAULTS.cleanEverywhere,
    version: 1,
  }),
  /** Tabs in which FixTrail does nothing by itself until they leave a site: tab → host name. In memory only. */
  pausedVisits: storage.defineItem<Record<string, string>>('session:pausedVisits', { fallback: {} }),
  /** What the reader prefers, as far as it was chosen: see `core/preferences.ts`. */
  preferences: storage.defineItem<Partial<Preferences>>('local:preferences', { fallback: {}, version: 1 }),
  /** When the last backup was saved, in milliseconds since 1970; 0 for never. */
  lastBackup: storage.defineItem<number>('local:lastBackup', { fallback: 0, version: 1 }),
  /** Until when the reader wants no reminder of a backup, in milliseconds since 1970. */
  backupPutOff: storage.defineItem<number>('local:backupPutOff', { fallback: 0, version: 1 }),
  /** Whether the welcome page was opened. */
  isWelcomed: storage.defineItem<boolean>('local:isWelcomed', { fallback: false, version: 1 }),
  /** Whether the overlay is folded to its pill. */
  overlayFolded: storage.defineItem<boolean>('local:overlayFolded', { fallback: false, version: 1 }),
} as const;

/** Whether the reader has paused FixTrail on a site. */
export async function isPausedOn(host: string): Promise<boolean> {
  const lists = await Promise.all([settings.pausedSites.getValue(), settings.privatelyPausedSites.getValue()]);
  return lists.flat().includes(host);
}

/** Whether FixTrail may work by itself on a site. */
export async function isActiveOn(host: string): Promise<boolean> {
  const [enabled, paused] = await Promise.all([settings.enabled.getValue(), isPausedOn(host)]);
  return enabled && !paused;
}

/** Pauses or resumes FixTrail on a site. In a private window the site is not written to the disk. */
export async function setPaused(host: string, paused: boolean, isPrivate: boolean): Promise<void> {
  const lists = [settings.pausedSites, settings.privatelyPausedSites];
  for (const list of paused ? lists.slice(isPrivate ? 1 : 0, isPrivate ? 2 : 1) : lists) {
    const others = (await list.getValue()).filter((site) => site !== host);
    await list.setValue(paused ? [...others, host].sort() : others);
  }
}

/** Calls back whenever a setting changes that decides where FixTrail works. Returns a function that stops it. */
export function watchActive(onChange: () => void): () => void {
  const { enabled, pausedSites, privatelyPausedSites, pausedVisits, cleanEverywhere } = settings;
  const stops = [enabled, pausedSites, privatelyPausedSites, pausedVisits, cleanEverywhere].map((item) =>
    item.watch(onChange),
  );
  return () => {
    for (const stop of stops) stop();
  };
}
