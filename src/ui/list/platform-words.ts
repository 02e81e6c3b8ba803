import type { Checklist, Platform } from '../../core/types';
import { i18n, type PlainKey } from '../../i18n';

const WORDS = {
  android: 'platforms.android',
  chromeos: 'platforms.chromeos',
  ios: 'platforms.ios',
  ipados: 'platforms.ipados',
  linux: 'platforms.linux',
  macos: 'platforms.macos',
  playstation: 'platforms.playstation',
  switch: 'platforms.switch',
  tv: 'platforms.tv',
  windows: 'platforms.windows',
  'windows-7': 'platforms.windows7',
  'windows-8': 'platforms.windows8',
  'windows-10': 'platforms.windows10',
  'windows-11': 'platforms.windows11',
  xbox: 'platforms.xbox',
} as const satisfies Record<Platform, PlainKey>;

/** What a kind of device is called. */
export function nameOfPlatform(platform: Platform): string {
  return i18n.t(WORDS[platform]);
}

/** The kinds of device that a list speaks of, by name; with the one that was chosen, wherever that came from. */
export function listPlatforms({ platforms, fixes }: Checklist, chosen: Platform | null): Platform[] {
  const named = fixes.flatMap((fix) => [...fix.platforms, ...fix.steps.flatMap((step) => step.platforms)]);
  const all = new Set([...platforms, ...named, ...(chosen ? [chosen] : [])]);
  return [...all].sort((a, b) => nameOfPlatform(a).localeCompare(nameOfPlatform(b), undefined, { numeric: true }));
}
