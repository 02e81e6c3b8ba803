import { type Lab, openLab } from '../lab';
import { readArticles, writePlain } from '../pages';
import type { Row } from '../row';
import { readSpread } from '../statistics';
import { type BundledSubject, bundleSubjects, SUBJECTS } from '../subjects';
import type { Seat } from '../task';

const ROUNDS = 11;
/** As many as a page of a newspaper has. */
const PLAIN_NODES = 3000;

/** What the first call costs on a page just loaded, in a world just made, the reading of the code included. */
export async function measureCold(seat: Seat): Promise<Row[]> {
  const lab = await openLab(seat);
  try {
    const subjects = await bundleSubjects(SUBJECTS);
    const rows: Row[] = [];
    for (const { name: page, html } of [...readArticles(), writePlain(PLAIN_NODES)]) {
      seat.say(page);
      const times = new Map(subjects.map(({ name }) => [name, [] as number[]]));
      const rounds = Math.min(ROUNDS, seat.rounds);
      for (let round = 0; round < rounds; round += 1) {
        const turned = [...subjects.slice(round % subjects.length), ...subjects.slice(0, round % subjects.length)];
        for (const subject of turned) times.get(subject.name)?.push(await timeFirst(lab, html, subject));
      }
      for (const [subject, taken] of times) {
        const { median: value, p90 } = readSpread(taken);
        rows.push({ section: 'cold', subject, page, metric: 'first call', value, unit: 'ms', p90 });
      }
      rows.push(compareToReaderable(times, page));
    }
    return rows;
  } finally {
    await lab.close();
  }
}

let texts = 0;

async function timeFirst(lab: Lab, html: string, { code }: BundledSubject): Promise<number> {
  await lab.show(html);
  const world = await lab.world();
  // No two texts are the same: nothing that was compiled earlier helps.
  texts += 1;
  await world.run(`globalThis.text = ${JSON.stringify(`/* ${texts} */ ${code}; subject.run(document);`)}, true`);
  return world.run(`(${timeText})()`);
}

function compareToReaderable(times: ReadonlyMap<string, number[]>, page: string): Row {
  const readerable = times.get('isProbablyReaderable') ?? [];
  const ours = (times.get('stage 1') ?? []).map((ms, round) => ms / (readerable[round] || 1));
  const value = readSpread(ours).median;
  return { section: 'cold', subject: 'stage 1', page, metric: 'of isProbablyReaderable', value, unit: '×' };
}

declare const text: string;

/** Runs in the page. */
function timeText(): number {
  const start = performance.now();
  // biome-ignore lint/security/noGlobalEval: a classic script in the world's own scope is what is measured
  // biome-ignore lint/complexity/noCommaOperator: only an indirect call is in that scope
  (0, eval)(text);
  return performance.now() - start;
}
