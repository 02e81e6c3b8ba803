import { expect, it } from 'vitest';
import { toTable } from '../../../scripts/peer-table.mjs';

const figures = { pages: 10, errors: 0, 'ads.recall': 0.98, 'lost.steps': 0, collateral: 1, undo: '6/6' };

it('puts the figures side by side, under their tools', () => {
  const lines = toTable([
    { title: 'FixTrail', figures },
    { title: 'Other 1.2', figures: { ...figures, 'ads.recall': 0.5, undo: '0/0' } },
    { title: 'No list', figures: null },
  ]).split('\n');
  expect(new Set(lines.map((line) => line.length)).size).toBe(1);
  const cells = lines.map((line) => line.trim().split(/ {2,}/));
  expect(cells[0]).toEqual(['FixTrail', 'Other 1.2', 'No list']);
  expect(cells).toContainEqual(['ads.recall', '0.98', '0.5', '–']);
  // Only FixTrail was asked to put the page back.
  expect(cells).toContainEqual(['undo', '6/6', '–', '–']);
  // A figure that the corpus does not give is said to be missing.
  expect(cells).toContainEqual(['lost.keep', '–', '–', '–']);
});
