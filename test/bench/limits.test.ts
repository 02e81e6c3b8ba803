import { expect, it } from 'vitest';
import { findUnmeasured, judge, LIMITS } from './limits';
import type { Row } from './row';
import { toTable } from './table';

const call: Row = {
  section: 'warm',
  subject: 'analyse',
  page: 'demo',
  metric: 'call',
  value: 3,
  unit: 'ms',
  ratio: 8.5,
};
const faster: Row = {
  section: 'warm',
  subject: 'analyse',
  page: 'demo',
  metric: 'times faster than Clipper',
  value: 60,
  unit: '×',
};

it('holds a row against its limit, whichever figure that is of', () => {
  expect(judge(call)).toMatchObject({ limit: { most: 8, of: 'ratio' }, isKept: false });
  expect(judge({ ...call, ratio: 7.9 }).isKept).toBe(true);
  expect(judge(faster)).toMatchObject({ limit: { least: 50, of: 'value' }, isKept: true });
  expect(judge({ ...faster, value: 49 }).isKept).toBe(false);
});

it('leaves what has no limit alone', () => {
  const peer: Row = { ...call, subject: 'Clipper' };
  expect(judge(peer)).toEqual(peer);
});

it('names what was not measured in a section that was', () => {
  const missing = findUnmeasured([call], ['warm']);
  expect(missing).toContain('warm, stage 1, negatives$, call');
  expect(missing).not.toContain('warm, analyse, ^(?:sample|demo), call');
  expect(missing).toHaveLength(LIMITS.filter(({ section }) => section === 'warm').length - 1);
});

it('prints limits with whether they are kept', () => {
  const [title, head, first, second] = toTable([call, faster].map(judge)).split('\n');
  expect(title).toBe('WARM');
  expect(head).toMatch(/^subject +page +metric +value +p90 +× floor +limit$/);
  expect(first).toMatch(/^analyse +demo +call +3\.000 ms +8\.50 +≤ 8 × floor +✗$/);
  expect(second).toMatch(/^analyse +demo +times faster than Clipper +60\.00 × +≥ 50 +✓$/);
});
