import { serve, visit } from '../../e2e/article';
import { writeLongArticle } from '../../e2e/long-article';
import { timeTick } from '../../e2e/time-tick';
import { openRig } from '../open-rig';
import type { Row } from '../row';
import { readSpread } from '../statistics';
import type { Seat } from '../task';

const FIXES = 8;
const STEPS = 3;

/** From the click on a step until it is on the disk. */
export async function measureClick(seat: Seat): Promise<Row[]> {
  const rig = await openRig(seat);
  try {
    const article = await visit(rig, serve(rig, 'https://usual.example/', writeLongArticle(FIXES, STEPS)));
    const saved: number[] = [];
    for (let at = 0; at < FIXES * STEPS; at += 1) saved.push((await timeTick(article, at)).saved);
    const { median: value, p90 } = readSpread(saved);
    const page = `list of ${FIXES * STEPS} steps`;
    return [{ section: 'click', subject: 'FixTrail', page, metric: 'click → saved', value, unit: 'ms', p90 }];
  } finally {
    await rig.close();
  }
}
