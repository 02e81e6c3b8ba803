import { expect, test } from 'vitest';
import { aChecklist, aFix, aStep } from '../a-checklist';
import { scorePromoted, toFigures } from './score-promoted';

const gold = {
  fixes: [{ title: 'Update it', steps: ['Open the list', 'Download Mendomat', 'Run Mendomat'], promoSteps: [1, 2] }],
};
const found = (...steps: [text: string, promoted: boolean][]) =>
  aChecklist([
    aFix(
      'Update it',
      steps.map(([text, promoted]) => aStep(text, { promoted })),
    ),
  ]);

test('steps that the gold has count; others are named', () => {
  const checklist = found(
    ['Open the list', true],
    ['1) Download Mendomat!', true],
    ['Buy something else', true],
    ['Run Mendomat', false],
  );
  expect(scorePromoted(gold, checklist)).toEqual({ right: 1, found: 2, gold: 2, strangers: ['Buy something else'] });
});

test('a page without a checklist has found none of its adverts', () => {
  expect(scorePromoted(gold, null)).toEqual({ right: 0, found: 0, gold: 2, strangers: [] });
});

test('figures are over all pages', () => {
  const one = { right: 1, found: 2, gold: 2, strangers: [] };
  expect(toFigures([one, { ...one, right: 2 }])).toEqual({ 'promoted.precision': 0.75, 'promoted.recall': 0.75 });
  expect(toFigures([])).toEqual({ 'promoted.precision': 1, 'promoted.recall': 1 });
});
