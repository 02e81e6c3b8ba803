import { expect, it } from 'vitest';
import { readOrdinal, readOrdinals } from '@/src/core/extract/read-ordinal';

it.each([
  ['3) Click Start', 3, 'Click Start'],
  ['3.Click Start', 3, 'Click Start'],
  ['4 ) Click Start', 4, 'Click Start'],
  ['**3.** Click Start', 3, 'Click Start'],
  ['(2) Click Start', 2, 'Click Start'],
  ['Step 2: Click Start', 2, 'Click Start'],
  ['b. Click Start', 2, 'Click Start'],
  ['③ 点击开始', 3, '点击开始'],
  ['２．点击开始', 2, '点击开始'],
  ['二、点击开始', 2, '点击开始'],
  ['手順1：開きます', 1, '開きます'],
])('%j is step %d', (line, number, text) => expect(readOrdinal(line)).toEqual({ number, text }));

it.each(['1.5 GB is too little', '3 ways to fix it', 'Click Start', '', '2026. A year', 'e.g. the router', 'i. think'])(
  '%j has no number of its own',
  (line) => expect(readOrdinal(line)).toBeNull(),
);

it('several ordinals in one line are several steps', () => {
  expect(readOrdinals('1) Open it (the app). 2) Wait 3. seconds. 3) Close it.')).toEqual([
    { number: 1, text: 'Open it (the app).' },
    { number: 2, text: 'Wait 3. seconds.' },
    { number: 3, text: 'Close it.' },
  ]);
});

it('a number that does not count on begins no step', () => {
  expect(readOrdinals('1) Use port 80. 443. Both work.')).toEqual([
    { number: 1, text: 'Use port 80. 443. Both work.' },
  ]);
});
