import { type Lab, openLab } from '../lab';
import { readArticles } from '../pages';
import type { Row } from '../row';
import { median } from '../statistics';
import { type BundledSubject, bundleSubjects, SUBJECTS } from '../subjects';
import type { Seat } from '../task';
import { type Weight, weigh } from '../weigh';

const ROUNDS = 3;

/** What stays of a call while its result is held, and what a call allocates. */
export async function measureMemory(seat: Seat): Promise<Row[]> {
  const lab = await openLab(seat);
  try {
    const subjects = await bundleSubjects(SUBJECTS);
    const rows: Row[] = [];
    for (const { name: page, html } of readArticles())
      for (const subject of subjects) {
        seat.say(`${subject.name} on ${page}`);
        rows.push(...(await measureSubject(lab, html, subject)).map((row) => ({ ...row, page })));
      }
    return rows;
  } finally {
    await lab.close();
  }
}

async function measureSubject(lab: Lab, html: string, subject: BundledSubject): Promise<Omit<Row, 'page'>[]> {
  const found: Weight[] = [];
  for (let round = 0; round < ROUNDS; round += 1) found.push(await weigh(lab, html, subject));
  const row = { section: 'memory', subject: subject.name } as const;
  const middle = (of: (one: Weight) => number) => median(found.map(of));
  return [
    // With the code that only now was compiled, and whatever is made but once.
    { ...row, metric: 'kept', value: middle(({ first }) => first.bytes) / 1024, unit: 'KiB' },
    { ...row, metric: 'nodes kept', value: middle(({ first }) => first.nodes), unit: 'nodes' },
    { ...row, metric: 'kept by a later call', value: middle(({ later }) => later.bytes) / 1024, unit: 'KiB' },
    { ...row, metric: 'allocated', value: middle(({ allocated }) => allocated) / 1024, unit: 'KiB' },
  ];
}
