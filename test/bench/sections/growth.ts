import type { BrowserName } from '../../../scripts/open/browser';
import { type Lab, openLab } from '../lab';
import { growArticle, readDemo, writePlain } from '../pages';
import type { Row } from '../row';
import { fitPower, median } from '../statistics';
import {
  ANALYSE,
  type BundledSubject,
  bundleSubjects,
  CLIPPER,
  FLOOR,
  installAll,
  READER_VIEW,
  STAGE_1,
} from '../subjects';
import type { Seat } from '../task';
import { timeCpu } from '../time-cpu';
import { timeFastest } from '../time-fastest';

const TIMES = [1, 4, 16, 64, 256] as const;
/** The size at which the longest task is measured. */
const LONG = 64;
const PLAIN_NODES = 100_000;
/** No call is begun that would take longer, by what the one on a quarter of the page took. */
const LONGEST_MS = 20_000;
/** Short calls are repeated for as long as this. */
const SAMPLE_MS = 400;

const TURNS = { name: 'analyse, in turns', file: 'analyse-in-turns' };

/** One subject on one size. */
interface Point {
  /** Elements. */
  x: number;
  /** Milliseconds a call. */
  y: number;
}

/** How the cost of a call grows with the page. */
export async function measureGrowth(seat: Seat): Promise<Row[]> {
  const lab = await openLab(seat);
  try {
    const subjects = await bundleSubjects([FLOOR, STAGE_1, ANALYSE, READER_VIEW, CLIPPER, TURNS]);
    const timed = subjects.filter(({ name }) => name !== TURNS.name);
    const { name: article, html } = readDemo();
    const points = new Map(timed.map(({ name }) => [name, [] as Point[]]));
    const rows: Row[] = [];
    for (const times of TIMES) {
      const page = `${article} × ${times}`;
      seat.say(page);
      const able = timed.filter(({ name }) => foresee(points.get(name) ?? []) <= LONGEST_MS);
      for (const { name } of timed)
        if (!able.some((one) => one.name === name))
          seat.say(`${name} would take over ${LONGEST_MS / 1000} s and is left out`);
      const found = await measurePage({ lab, browser: seat.browser }, growArticle(html, times), able);
      for (const [subject, point] of found) points.get(subject)?.push(point);
      rows.push(...toRows(found, page));
      if (times === LONG) rows.push(await measureLongest(lab, subjects, page));
    }
    const plain = writePlain(PLAIN_NODES);
    seat.say(plain.name);
    const ours = timed.filter(({ name }) => [FLOOR, STAGE_1, ANALYSE].some((one) => one.name === name));
    rows.push(...toRows(await measurePage({ lab, browser: seat.browser }, plain.html, ours), plain.name));
    return [...rows, ...[...points].flatMap(([subject, of]) => toExponents(subject, of, article))];
  } finally {
    await lab.close();
  }
}

/** What a page four times as long would take at best; 0 when nothing is known. */
function foresee(points: readonly Point[]): number {
  return 4 * (points.at(-1)?.y ?? 0);
}

async function measurePage(
  { lab, browser }: { lab: Lab; browser: BrowserName },
  html: string,
  subjects: readonly BundledSubject[],
): Promise<Map<string, Point>> {
  await lab.show(html);
  const found = new Map<string, Point>();
  const world = await lab.world();
  await world.run(installAll(subjects));
  const x = await world.run<number>('document.getElementsByTagName("*").length');
  const time = async (name: string) => {
    const ms = await timeFastest(world, name, SAMPLE_MS);
    // What others on the machine took of it is left out where the browser says that.
    return browser === 'firefox' ? ms : timeCpu(lab.page, world, name, Math.ceil(SAMPLE_MS / ms));
  };
  for (const { name } of subjects) found.set(name, { x, y: await time(name) });
  return found;
}

/** The longest task when the page is read in turns, the middle one of some tries. */
async function measureLongest(lab: Lab, subjects: readonly BundledSubject[], page: string): Promise<Row> {
  const world = await lab.world();
  await world.run(installAll(subjects));
  const longest: number[] = [];
  for (let round = 0; round < 7; round += 1)
    longest.push(await world.run(`subjects[${JSON.stringify(TURNS.name)}](document)`));
  return { section: 'growth', subject: ANALYSE.name, page, metric: 'longest task', value: median(longest), unit: 'ms' };
}

function toRows(found: ReadonlyMap<string, Point>, page: string): Row[] {
  const floor = found.get(FLOOR.name)?.y;
  return [...found].map(([subject, { y: value }]) => ({
    section: 'growth',
    subject,
    page,
    metric: 'call',
    value,
    unit: 'ms',
    ...(floor && { ratio: value / floor }),
  }));
}

function toExponents(subject: string, points: readonly Point[], article: string): Row[] {
  const page = `${article} × 1 … ${TIMES[points.length - 1]}`;
  return [
    { section: 'growth', subject, page, metric: 'exponent', value: fitPower(points), unit: 'power' },
    {
      section: 'growth',
      subject,
      page,
      metric: 'exponent of the last step',
      value: fitPower(points.slice(-2)),
      unit: 'power',
    },
  ];
}
