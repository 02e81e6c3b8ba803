import './check-node.mjs';
import { ensureBrowser } from './find-browser.mjs';
import { installDependencies, prepareTypes } from './setup.mjs';
import { runProgram, Stop } from './stop.mjs';
import { STAGES } from './test-sections.mjs';

const NEEDS_BROWSER = { dom: ['chromium'], e2e: ['chromium', 'firefox'], corpus: ['chromium'] };

await runProgram(async () => {
  const wanted = readWanted(process.argv.slice(2));
  const total = { passed: 0, failed: 0 };
  try {
    await setUp(wanted);
    await runStages(wanted, total);
  } catch (error) {
    console.error(error instanceof Stop ? error.message : error);
    total.failed += 1;
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed ? 1 : 0;
});

async function setUp(wanted) {
  await installDependencies();
  await prepareTypes();
  for (const name of new Set(wanted.flatMap((section) => NEEDS_BROWSER[section] ?? []))) await ensureBrowser(name);
}

/** Runs stage after stage until one fails, adding to `total`. */
async function runStages(wanted, total) {
  for (const stage of STAGES) {
    const outcomes = await Promise.all(stage.filter(({ name }) => wanted.includes(name)).map(runSection));
    for (const { passed, failed } of outcomes) {
      total.passed += passed;
      total.failed += failed;
    }
    if (total.failed) return;
  }
}

/** Names of the sections to run: those given, or all. @throws {Stop} when there is no such section */
function readWanted(names) {
  const known = STAGES.flat().map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown) throw new Stop(`Unknown section "${unknown}": choose from ${known.join(', ')}.`);
  return names.length ? names : known;
}

/** Runs one section; what it has to say comes with its line, in one piece. */
async function runSection({ name, run }) {
  const start = Date.now();
  const outcome = await run();
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  if (outcome.output) console.log(outcome.output.trimEnd());
  console.log(`── ${name}: ${outcome.failed ? 'failed' : 'ok'} (${seconds} s)`);
  return outcome;
}
