import { describe, expect, it } from 'vitest';
import { isBackupDue, putOff } from '@/src/core/backup-due';

const DAY_MS = 86_400_000;
const NOW = 1_800_000_000_000;
const due = (remind: 'never' | 'monthly' | 'quarterly', daysAgo: number, putOffUntil = 0) =>
  isBackupDue(remind, { last: NOW - daysAgo * DAY_MS, putOffUntil, now: NOW });

describe('a reminder of a backup', () => {
  it('never comes where the reader wants none', () => {
    expect(isBackupDue('never', { last: 0, putOffUntil: 0, now: NOW })).toBe(false);
  });

  it('comes when the last one is too old, or there was none', () => {
    expect([due('monthly', 29), due('monthly', 30), due('quarterly', 90), due('quarterly', 91)]).toEqual([
      false,
      true,
      false,
      true,
    ]);
    expect(isBackupDue('quarterly', { last: 0, putOffUntil: 0, now: NOW })).toBe(true);
  });

  it('stays away for a week when it is put off', () => {
    expect(due('monthly', 100, putOff(NOW - 6 * DAY_MS))).toBe(false);
    expect(due('monthly', 100, putOff(NOW - 7 * DAY_MS))).toBe(true);
  });
});
