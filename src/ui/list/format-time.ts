import { readTongue } from '../../i18n';

/** When something was, in the reader's language: the time of day, with the date if it was not today. */
export function formatTime(at: number): string {
  const time = new Date(at);
  const isToday = time.toDateString() === new Date().toDateString();
  return time.toLocaleString(readTongue().lang, {
    ...(!isToday && { day: 'numeric', month: 'short' }),
    hour: 'numeric',
    minute: '2-digit',
  });
}

const UNITS = [
  { unit: 'hour', seconds: 3600 },
  { unit: 'minute', seconds: 60 },
  { unit: 'second', seconds: 1 },
] as const;

/** A length of time in the reader's language: "30 sec", "1 min 30 sec". */
export function formatDuration(seconds: number): string {
  let rest = seconds;
  return UNITS.flatMap((one) => {
    const count = Math.floor(rest / one.seconds);
    rest -= count * one.seconds;
    const format = { style: 'unit', unit: one.unit, unitDisplay: 'short' } as const;
    return count > 0 ? [count.toLocaleString(readTongue().lang, format)] : [];
  }).join(' ');
}

/** What is left of a time, as on a clock: "1:05", "1:00:05". */
export function formatCountdown(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part, at) => (at === 0 ? String(part) : String(part).padStart(2, '0'))).join(':');
}
