import './check-node.mjs';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildExtension } from './build-extension.mjs';
import { comparePeers } from './evaluate-peers.mjs';
import { readEvaluateRequest, USAGE } from './evaluate-request.mjs';
import { ensureBrowser } from './find-browser.mjs';
import { hashFiles, readMeasured } from './measured.mjs';
import { ROOT, run } from './run.mjs';
import { installDependencies } from './setup.mjs';
import { runProgram } from './stop.mjs';

await runProgram(async () => {
  if (process.argv.includes('--help')) {
    console.log(USAGE);
    return 0;
  }
  const request = readEvaluateRequest(process.argv.slice(2), process.env);
  const executable = await ensureBrowser(request.browser);
  await installDependencies();
  // Browsers read it all the time, and the next build may come while they do.
  const folder = mkdtempSync(join(tmpdir(), 'fixtrail-evaluate-'));
  try {
    const extension = join(folder, 'extension');
    cpSync(await buildExtension(request.browser), extension, { recursive: true });
    return await evaluate(request, { executable, extension, folder });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

async function evaluate(request, { executable, extension, folder }) {
  const predictions = placePredictions(request, extension);
  // Ctrl+C reaches the child too, which leaves what it has measured.
  process.on('SIGINT', () => {});
  const measured = request.explain ? new Set() : readMeasured(predictions);
  const names = request.names.filter((name) => !measured.has(name));
  const code = names.length && (await measure({ ...request, names, executable, extension, predictions }));
  if (code || request.explain) return code;
  if (!request.peers) return score(request, predictions, folder);
  return comparePeers({ ...request, executable, extension, gold: placeGold(request, folder) }, predictions);
}

/** The file for what this build shows on this corpus, measured in this way: another one for each. */
function placePredictions({ corpus, browser, stripComments }, extension) {
  const tests = join(ROOT, 'test', 'evaluate');
  const parts = readdirSync(tests).filter((name) => name !== 'peers');
  const folders = [
    extension,
    join(corpus, 'html'),
    join(corpus, 'gold'),
    ...parts.sort().map((name) => join(tests, name)),
  ];
  const hash = hashFiles([...folders, join(corpus, 'probe.js')], `${browser} ${stripComments}`);
  mkdirSync(join(ROOT, 'out', 'evaluate'), { recursive: true });
  return join(ROOT, 'out', 'evaluate', `${hash}.jsonl`);
}

async function measure(task) {
  return runScript('index.ts', task);
}

/** Prints the corpus' own table, over the pages that were asked for, and what it does not say. */
async function score(request, predictions, folder) {
  const { corpus, names, json } = request;
  const gold = placeGold(request, folder);
  const args = [join(corpus, 'score.mjs'), '--corpus', gold, '--predictions', predictions];
  const { code } = await run(process.execPath, json ? [...args, '--json', json] : args, { show: true });
  return code || runScript('print-promoted.ts', { corpus, names, predictions, json });
}

/** Runs TypeScript of test/evaluate with what it is asked, as JSON. */
async function runScript(name, task) {
  const args = ['--import', 'jiti/register', join('test', 'evaluate', name), JSON.stringify(task)];
  const { code } = await run(process.execPath, args, { show: true });
  return code;
}

/** The folder whose gold is of the pages that were asked for, and of no others. */
function placeGold({ corpus, names, isWhole }, folder) {
  if (isWhole) return corpus;
  mkdirSync(join(folder, 'gold'));
  for (const name of names) copyFileSync(join(corpus, 'gold', `${name}.json`), join(folder, 'gold', `${name}.json`));
  return folder;
}
