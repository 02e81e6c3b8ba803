const UNITS = [
  { unit: 'year', ms: 365 * 24 * 3_600_000 },
  { unit: 'month', ms: 30 * 24 * 3_600_000 },
  { unit: 'week', ms: 7 * 24 * 3_600_000 },
  { unit: 'day', ms: 24 * 3_600_000 },
  { unit: 'hour', ms: 3_600_000 },
  { unit: 'minute', ms: 60_000 },
] as const;

/** How long ago something was, in the largest unit that fits: "2 hours ago". Less than a minute is now. */
export function formatAgo(at: number, now: number, lang: string): string {
  const format = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' });
  const passed = Math.max(0, now - at);
  const fitting = UNITS.find(({ ms }) => passed >= ms);
  return fitting ? format.format(-Math.floor(passed / fitting.ms), fitting.unit) : format.format(0, 'second');
}
