import type { Platform, WrittenStep } from '../types';
import { platformNames, WINDOWS, WINDOWS_VERSIONS } from './platforms';
import { readRuns } from './read-runs';

/**
 * The platforms that a title or a lead is for, sorted; empty if it does not say. With a version of Windows named,
 * "windows" itself is left out: it would stand for all of them.
 *
 * @example readPlatforms('On Windows 10/11:') // => ['windows-10', 'windows-11']
 */
export function readPlatforms(title: string): Platform[] {
  if (title === '') return [];
  const named = anyName.test(title) ? platformNames.filter(({ pattern }) => pattern.test(title)) : [];
  const windows = title.includes('Win') ? readWindows(title) : [];
  return [...new Set([...named.map(({ platform }) => platform), ...windows])].sort();
}

/** Most titles have none of the names, and one look says so. */
const anyName = new RegExp(platformNames.map(({ pattern }) => pattern.source).join('|'));

function readWindows(title: string): Platform[] {
  const versions = readVersions(title);
  if (versions.length > 0) return versions;
  return WINDOWS.test(title) ? ['windows'] : [];
}

/** For each step the platforms that the lead of its run names. */
export function readStepPlatforms(steps: readonly WrittenStep[]): Platform[][] {
  return readRuns(steps).flatMap((run) => {
    const lead = run[0]?.lead ?? '';
    const platforms = lead.length <= LONGEST ? readPlatforms(lead) : [];
    return run.map(() => [...platforms]);
  });
}

/** A longer lead tells a story, in which a platform is mentioned in passing. */
const LONGEST = 90;

function readVersions(title: string): Platform[] {
  return [...title.matchAll(WINDOWS_VERSIONS.for(title))].flatMap(([, versions = '']) =>
    [...versions.matchAll(/7|8|10|11/g)].map(([version]): Platform => `windows-${version as '7' | '8' | '10' | '11'}`),
  );
}
