import { type Lab, openLab } from '../lab';
import { type BenchPage, readArticles, readNegatives } from '../pages';
import { measureRounds } from '../rounds';
import type { Row } from '../row';
import { median } from '../statistics';
import { type BundledSubject, bundleSubjects, FLOOR, installAll, READERABLE, STAGE_1, SUBJECTS } from '../subjects';
import type { Seat } from '../task';

/** From here on a page is a large one. */
export const LARGE = 3000;

/** What a call costs once the browser knows the code. */
export async function measureWarm(seat: Seat): Promise<Row[]> {
  const lab = await openLab(seat);
  try {
    const subjects = await bundleSubjects(SUBJECTS);
    const rows: Row[] = [];
    for (const page of readArticles()) {
      seat.say(page.name);
      rows.push(...(await measureArticle(lab, page, subjects, seat.rounds)));
    }
    if (seat.corpus) rows.push(...(await measureNegatives(lab, seat.corpus, subjects, seat)));
    return rows;
  } finally {
    await lab.close();
  }
}

async function measureArticle(lab: Lab, { name: page, html }: BenchPage, subjects: BundledSubject[], most: number) {
  await lab.show(html);
  const world = await lab.world();
  await world.run(installAll(subjects));
  const measures = await measureRounds(world, subjects, { least: 8, most });
  const rows = measures.map(
    ({ subject, ms, p90, ratio }): Row => ({
      section: 'warm',
      subject,
      page,
      metric: 'call',
      value: ms,
      unit: 'ms',
      ratio,
      p90,
    }),
  );
  const ours = measures.find(({ subject }) => subject === 'analyse');
  const faster = ['Reader View', 'Clipper'].flatMap((name): Row[] => {
    const peer = measures.find(({ subject }) => subject === name);
    if (!peer || !ours) return [];
    const value = peer.ms / ours.ms;
    return [{ section: 'warm', subject: 'analyse', page, metric: `times faster than ${name}`, value, unit: '×' }];
  });
  return [...rows, ...faster];
}

/** Stage 1 on pages that are none of its business: medians over all of them, and over the large ones. */
async function measureNegatives(lab: Lab, corpus: string, all: BundledSubject[], seat: Seat): Promise<Row[]> {
  const subjects = all.filter(({ name }) => [FLOOR, STAGE_1, READERABLE].some((one) => one.name === name));
  const found: { elements: number; subject: string; ms: number; ratio: number }[] = [];
  const pages = readNegatives(corpus);
  for (const [at, page] of pages.entries()) {
    if (at % 25 === 0) seat.say(`${at} of ${pages.length} pages that are no articles`);
    try {
      await lab.show(page.html);
      const world = await lab.world();
      await world.run(installAll(subjects));
      const elements = await world.run<number>('document.getElementsByTagName("*").length');
      const measures = await measureRounds(world, subjects, { least: 5, most: 5, warmUpMs: 20 });
      found.push(...measures.map((measure) => ({ elements, ...measure })));
    } catch (error) {
      seat.say(`${page.name} was left out: ${error}`);
    }
  }
  return [0, LARGE].flatMap((least) =>
    subjects.map(({ name: subject }): Row => {
      const ones = found.filter((one) => one.subject === subject && one.elements >= least);
      return {
        section: 'warm',
        subject,
        page: least ? `${ones.length} negatives ≥ ${least.toLocaleString('en')} elements` : `${ones.length} negatives`,
        metric: 'call',
        value: median(ones.map(({ ms }) => ms)),
        unit: 'ms',
        ratio: median(ones.map(({ ratio }) => ratio)),
      };
    }),
  );
}
