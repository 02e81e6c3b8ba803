import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCorpus } from './evaluate-section.mjs';
import { runTool } from './run.mjs';

const TARGETS = ['chrome', 'firefox', 'edge', 'safari'];

/**
 * What a section came to.
 *
 * @typedef {{ passed: number, failed: number, output: string }} Outcome `failed` is 0 only when all of it is well; `output` is what to show
 */

/**
 * Everything that is checked: stages one after another, the sections of a stage side by side. A section that prints a lot has
 * its stage to itself and shows it as it comes.
 *
 * @type {{ name: string, run: () => Promise<Outcome> }[][]}
 */
export const STAGES = [
  [
    { name: 'lint', run: () => runCheck('biome', ['ci', '.']) },
    { name: 'types', run: () => runCheck('tsc', ['--noEmit']) },
  ],
  [
    { name: 'unit', run: () => runVitest('unit') },
    { name: 'build', run: buildAll },
  ],
  [
    { name: 'dom', run: () => runVitest('dom') },
    { name: 'web-ext', run: lintFirefox },
  ],
  [{ name: 'e2e', run: () => runVitest('e2e', { show: true }) }],
  [{ name: 'corpus', run: runCorpus }],
];

/** @returns {Promise<Outcome>} quiet when it is well */
async function runCheck(tool, args) {
  const { code, output } = await runTool(tool, args);
  return { passed: 0, failed: code === 0 ? 0 : 1, output: code === 0 ? '' : output };
}

/** One build after the other: they share WXT's folder of generated types. @returns {Promise<Outcome>} */
async function buildAll() {
  for (const target of TARGETS) {
    const built = await runCheck('wxt', ['build', '-b', target]);
    if (built.failed) return built;
  }
  return { passed: 0, failed: 0, output: '' };
}

/** What Mozilla's linter says of the build for Firefox, warnings too. @returns {Promise<Outcome>} */
async function lintFirefox() {
  const { output, stdout } = await runTool('web-ext', ['lint', '-s', 'dist/firefox-mv3', '--output', 'json']);
  try {
    const { errors, warnings } = JSON.parse(stdout);
    const found = [...errors, ...leaveOutKnown(warnings)];
    const lines = found.map(({ code, file, line, message }) => `${code} ${file}:${line} ${message}`);
    return { passed: 0, failed: lines.length, output: lines.join('\n') };
  } catch {
    return { passed: 0, failed: 1, output };
  }
}

/** What the linter warns of and is known to be well: each once in a file. */
const KNOWN = [
  // DOMPurify writes innerHTML in one place, for a browser whose DOMParser fails. The late script of that name has it, and what panel and dashboard share.
  { file: /^(?:library|chunks\/whole-list-[\w-]+)\.js$/, message: /^Unsafe assignment to innerHTML$/ },
  // The parser of Markdown has a `document()` of its own that is written to: no page's.
  { file: /^chunks\/take-in-face-[\w-]+\.js$/, message: /\.document\(\)\.write for argument 0$/ },
];

function leaveOutKnown(warnings) {
  const seen = new Set();
  return warnings.filter(({ file, message }) => {
    const known = KNOWN.find((one) => one.file.test(file) && one.message.test(message));
    const name = known && `${KNOWN.indexOf(known)} ${file}`;
    if (name === undefined || seen.has(name)) return true;
    seen.add(name);
    return false;
  });
}

/** @returns {Promise<Outcome>} */
async function runVitest(project, { show = false } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'fixtrail-test-'));
  const file = join(folder, 'results.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code, output } = await runTool('vitest', ['run', '--project', project, ...reporters], { show });
  const { numPassedTests: passed, numFailedTests } = readResults(file);
  rmSync(folder, { recursive: true, force: true });
  // A file that cannot even be loaded fails the run without a failed test.
  return { passed, failed: code === 0 ? 0 : Math.max(1, numFailedTests), output };
}

/** @returns {{ numPassedTests: number, numFailedTests: number }} zeros when Vitest did not get that far */
function readResults(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0 };
  }
}
