import type { Preferences } from './preferences';

const DAY_MS = 24 * 3_600_000;
const EVERY_MS = { monthly: 30 * DAY_MS, quarterly: 91 * DAY_MS } as const;
/** How long a reminder stays away that was put off. */
const PUT_OFF_MS = 7 * DAY_MS;

/**
 * Whether the reader wants to be reminded of a backup now. All times are milliseconds since 1970.
 *
 * @param last when one was last saved; 0 for never
 * @param putOffUntil before this, the reader wants to hear nothing of it
 */
export function isBackupDue(
  remind: Preferences['remindBackup'],
  { last, putOffUntil, now }: { last: number; putOffUntil: number; now: number },
): boolean {
  return remind !== 'never' && now >= putOffUntil && now - last >= EVERY_MS[remind];
}

/** Until when a reminder stays away that is put off now. */
export function putOff(now: number): number {
  return now + PUT_OFF_MS;
}
