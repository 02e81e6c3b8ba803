import { readTongue } from '../../i18n';

const UNITS = [
  { unit: 'gigabyte', bytes: 1e9 },
  { unit: 'megabyte', bytes: 1e6 },
  { unit: 'kilobyte', bytes: 1e3 },
] as const;

/** A size in the reader's language, to one place behind the point: "1.2 MB". */
export function formatBytes(bytes: number): string {
  const { unit, bytes: size } = UNITS.find((one) => bytes >= one.bytes) ?? UNITS[2];
  return (bytes / size).toLocaleString(readTongue().lang, { style: 'unit', unit, maximumFractionDigits: 1 });
}
