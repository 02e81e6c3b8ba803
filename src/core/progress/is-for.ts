import type { Platform } from '../types';

/** Versions of a system, and the system. */
const FAMILY: Partial<Record<Platform, Platform>> = {
  'windows-7': 'windows',
  'windows-8': 'windows',
  'windows-10': 'windows',
  'windows-11': 'windows',
};

/**
 * Whether something meant for `platforms` may be for a device. What does not say what it is for is for all of them; a
 * system without its version may be any version of it.
 *
 * @param device `null` when it is not known
 * @example isFor(['windows'], 'windows-11') // => true
 * @example isFor(['windows-10'], 'windows-11') // => false
 */
export function isFor(platforms: readonly Platform[], device: Platform | null): boolean {
  if (device === null || platforms.length === 0) return true;
  return platforms.some((one) => one === device || FAMILY[one] === device || one === FAMILY[device]);
}
