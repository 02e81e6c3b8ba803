import { expect, it } from 'vitest';
import { sayComparison, toBaseline } from './baseline';
import type { Report, Row } from './row';

const bytes: Row = {
  section: 'bytes',
  subject: 'detector.js',
  page: 'chromium',
  metric: 'gzip',
  value: 2000,
  unit: 'B',
};
const call: Row = { section: 'warm', subject: 'analyse', page: 'demo', metric: 'call', value: 3, unit: 'ms', ratio: 8 };
const gain: Row = { ...call, metric: 'times faster than Clipper', value: 40, unit: '×' };
const report = (...rows: Row[]): Report => ({ browser: 'chromium', rows });

it('keeps what does not depend on the machine, and nothing of others', () => {
  const click: Row = { section: 'click', subject: 'FixTrail', page: 'list', metric: 'saved', value: 20, unit: 'ms' };
  const peer: Row = { ...call, subject: 'Clipper' };
  expect(toBaseline([report(bytes, call, click, peer)])).toEqual({
    chromium: { 'bytes, detector.js, chromium, gzip': 2000, 'warm, analyse, demo, call': 8 },
  });
});

it('says what is worse or better by more than the noise, whichever way that is', () => {
  const baseline = toBaseline([report(bytes, call, gain)]);
  const now = report({ ...bytes, value: 2050 }, { ...call, value: 9, ratio: 9 }, { ...gain, value: 80 });
  expect(sayComparison(now, baseline).split('\n')).toEqual([
    'COMPARED WITH THE BASELINE',
    'worse: bytes, detector.js, chromium, gzip: 2000 → 2050',
    'better: warm, analyse, demo, times faster than Clipper: 40 → 80',
    'as before: 1 of 3',
  ]);
  expect(sayComparison(report({ ...gain, value: 20 }), baseline)).toContain('worse: warm');
});

it('says that there is nothing to compare with', () => {
  expect(sayComparison(report(bytes), {})).toContain('--save');
});
