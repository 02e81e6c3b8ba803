/** How a measure is spread over its rounds. */
export interface Spread {
  p25: number;
  median: number;
  p75: number;
  p90: number;
}

/** The spread of some values, each one of them; zeros of none. */
export function readSpread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p25: at(0.25), median: at(0.5), p75: at(0.75), p90: at(0.9) };
}

/** The value in the middle; 0 of none. */
export const median = (values: readonly number[]): number => readSpread(values).median;

/** Whether the middle half of the values lies within a tenth of the median. */
export function isTight(values: readonly number[]): boolean {
  const { p25, median, p75 } = readSpread(values);
  return p75 - p25 <= 0.1 * median;
}

/** The power of `x` that `y` grows with: the slope of the line through the logarithms by least squares. */
export function fitPower(points: readonly { x: number; y: number }[]): number {
  const logs = points.map(({ x, y }) => ({ x: Math.log(x), y: Math.log(y) }));
  const mean = (of: (log: { x: number; y: number }) => number) =>
    logs.reduce((sum, log) => sum + of(log), 0) / logs.length;
  const [meanX, meanY] = [mean(({ x }) => x), mean(({ y }) => y)];
  return mean(({ x, y }) => (x - meanX) * (y - meanY)) / mean(({ x }) => (x - meanX) ** 2);
}
