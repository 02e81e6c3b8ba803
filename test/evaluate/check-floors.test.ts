import { expect, test } from 'vitest';
import { findBroken } from './check-floors.mjs';

const floors = { 'steps.f1': { min: 0.8 }, 'lost.steps': { max: 0 }, undo: { min: 1 } };

test.each([
  [{ 'steps.f1': 0.8, 'lost.steps': 0, undo: '5/5' }, []],
  [{ 'steps.f1': 0.79, 'lost.steps': 0, undo: '5/5' }, ['steps.f1 is 0.79, must be ≥ 0.8']],
  [{ 'steps.f1': 0.9, 'lost.steps': 1, undo: '5/5' }, ['lost.steps is 1, must be ≤ 0']],
  [{ 'steps.f1': 0.9, 'lost.steps': 0, undo: '4/5' }, ['undo is 4/5, must be ≥ 1']],
  [{ 'steps.f1': 0.9, undo: '5/5' }, ['lost.steps is missing']],
])('of %j, %j does not hold', (summary, broken) => {
  expect(findBroken(summary, floors)).toEqual(broken);
});
