import { appendFileSync } from 'node:fs';
import { runProgram, Stop } from '../../scripts/stop.mjs';
import { explainPage } from './explain-page';
import { readGold } from './gold';
import { measureCorpus } from './measure-corpus';
import { measurePage } from './measure-page';
import { createProgressBar } from './progress-bar';
import type { Task } from './task';

/** What `scripts/evaluate.mjs` runs once everything is there. */
await runProgram(async () => {
  const task: Task = JSON.parse(process.argv[2] ?? '');
  await (task.explain ? explain(task) : predict(task));
  return 0;
});

/** Adds one line a page to the file of predictions. */
async function predict(task: Task): Promise<void> {
  const bar = createProgressBar(task.names.length);
  await measureCorpus(task, measurePage, (done) => {
    const isFailure = 'error' in done;
    // Nobody scores the markup of steps, and it is most of a checklist.
    const line = JSON.stringify(isFailure ? done : done.prediction, (key, value) =>
      key === 'html' ? undefined : value,
    );
    appendFileSync(task.predictions, `${line}\n`);
    bar.advance(isFailure);
  });
}

async function explain(task: Task): Promise<void> {
  await measureCorpus(task, measurePage, (done) => {
    if ('error' in done) throw new Stop(`${done.name}: ${done.error}`, 1);
    console.log(explainPage(done, readGold(task.corpus, done.prediction.name)).join('\n'));
  });
}
