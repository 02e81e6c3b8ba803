import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkFloors } from '../test/evaluate/check-floors.mjs';
import { ROOT, run } from './run.mjs';

const CORPUS = join(ROOT, '..', 'shared', 'corpus');

/** The corpus as it is in full; that without comments differs in little, and every fourth page shows it. */
const RUNS = [
  { name: 'asIs', args: [] },
  { name: 'stripped', args: ['--strip-comments', '--every', '4'] },
];

/**
 * Measures the built extension on the corpus of real pages, which is no part of the repository, in Chromium.
 *
 * @returns {Promise<import('./test-sections.mjs').Outcome>} `passed` counts figures
 */
export async function runCorpus() {
  if (!existsSync(CORPUS)) return { passed: 0, failed: 0, output: `corpus: skipped, as there is no folder ${CORPUS}` };
  const folder = mkdtempSync(join(tmpdir(), 'fixtrail-figures-'));
  const total = { passed: 0, failed: 0, output: '' };
  try {
    for (const { name, args } of RUNS) {
      const { checked, broken } = await measure(name, [...args, '--json', join(folder, `${name}.json`)]);
      total.passed += checked - broken.length;
      total.failed += broken.length;
      total.output += broken.map((line) => `${line}\n`).join('');
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return total;
}

async function measure(name, args) {
  const script = join('scripts', 'evaluate.mjs');
  const { code } = await run(process.execPath, [script, '--corpus', CORPUS, ...args], { show: true });
  if (code !== 0) return { checked: 1, broken: [`corpus (${name}): could not be measured`] };
  return checkFloors(JSON.parse(readFileSync(args.at(-1), 'utf8')).summary, name);
}
