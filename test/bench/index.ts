import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram } from '../../scripts/stop.mjs';
import { readBaseline, saveBaseline, sayComparison } from './baseline';
import { findUnmeasured, judge } from './limits';
import { profile } from './profile';
import type { Report } from './row';
import { SECTIONS } from './sections';
import { toTable } from './table';
import type { Place, Task } from './task';

/** What `scripts/bench.mjs` runs once everything is there. */
await runProgram(async () => {
  const task: Task = JSON.parse(process.argv[2] ?? '');
  if (task.profile !== null) return profile(task.places[0] as Place, task.profile);
  let failures = 0;
  const reports: Report[] = [];
  for (const place of task.places) {
    const { failed, ...report } = await measure(task, place);
    failures += failed;
    reports.push(report);
    mkdirSync(task.out, { recursive: true });
    writeFileSync(join(task.out, `${place.browser}.json`), JSON.stringify(report, null, 1));
    const unmeasured = findUnmeasured(report.rows, task.sections);
    if (unmeasured.length) console.log(`\nNot measured here: ${unmeasured.join('; ')}`);
    console.log(`\n── ${place.browser} ──\n\n${toTable(report.rows)}\n\n${sayComparison(report, readBaseline())}`);
  }
  if (task.save && !failures) saveBaseline(reports);
  return failures ? 1 : 0;
});

/** Every section that was asked for, in one browser. One that throws is reported, the others are measured. */
async function measure(task: Task, place: Place): Promise<Report & { failed: number }> {
  const report: Report & { failed: number } = { browser: place.browser, rows: [], failed: 0 };
  const wanted = SECTIONS.filter(
    ({ name, browsers }) => task.sections.includes(name) && browsers.includes(place.browser),
  );
  for (const { name, measure: measureSection } of wanted) {
    const say = (words: string) => process.stderr.write(`${place.browser}, ${name}: ${words}\n`);
    const { rounds, corpus } = task;
    try {
      const rows = await measureSection({ ...place, rounds, corpus, say });
      report.rows.push(...rows.map(judge));
    } catch (error) {
      report.failed += 1;
      say(`failed: ${error instanceof Error ? error.stack : error}`);
    }
  }
  return report;
}
