import { expect, it } from 'vitest';
import { fitPower, isTight, readSpread } from './statistics';

it('reads the middle of what was measured, whatever the order and the strays', () => {
  expect(readSpread([3, 1, 2, 100, 4])).toEqual({ p25: 2, median: 3, p75: 4, p90: 100 });
  expect(readSpread([])).toEqual({ p25: 0, median: 0, p75: 0, p90: 0 });
  expect(isTight([1, 10, 10.2, 10.5, 99])).toBe(true);
  expect(isTight([8, 9, 10, 12, 13])).toBe(false);
});

it('finds the power that a cost grows with', () => {
  const sizes = [1, 4, 16, 64];
  expect(fitPower(sizes.map((x) => ({ x, y: 3 * x })))).toBeCloseTo(1);
  expect(fitPower(sizes.map((x) => ({ x, y: 0.1 * x ** 2 })))).toBeCloseTo(2);
});
