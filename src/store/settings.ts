import { storage } from '@wxt-dev/storage';
import type { Lesson } from '../core/detect/lesson';

/** What the reader has chosen. One entry a setting; it carries its own default, version and migrations. */
export const settings = {
  /** Whether FixTrail does anything by itself. */
  enabled: storage.defineItem<boolean>('local:enabled', { fallback: true, version: 1 }),
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
  const stops = [settings.enabled, settings.pausedSites, settings.privatelyPausedSites].map((item) =>
    item.watch(onChange),
  );
  return () => {
    for (const stop of stops) stop();
  };
}
