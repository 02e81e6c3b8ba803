import './check-node.mjs';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readBenchRequest, USAGE } from './bench-request.mjs';
import { buildExtension } from './build-extension.mjs';
import { ensureBrowser } from './find-browser.mjs';
import { ROOT, run } from './run.mjs';
import { installDependencies } from './setup.mjs';
import { runProgram } from './stop.mjs';

/** What FixTrail costs: its figures to `out/bench/`, beside those of others and those that it had before. */
await runProgram(async () => {
  if (process.argv.includes('--help')) {
    console.log(USAGE);
    return 0;
  }
  const { browsers, ...request } = readBenchRequest(process.argv.slice(2), process.env);
  await installDependencies();
  // Browsers read it all the time, and the next build may come while they do.
  const folder = mkdtempSync(join(tmpdir(), 'fixtrail-bench-'));
  try {
    const places = [];
    for (const browser of browsers) places.push(await prepare(browser, folder));
    // Ctrl+C reaches the child too.
    process.on('SIGINT', () => {});
    const task = JSON.stringify({ ...request, places, out: join(ROOT, 'out', 'bench') });
    const script = join('test', 'bench', 'index.ts');
    const { code } = await run(process.execPath, ['--import', 'jiti/register', script, task], { show: true });
    return code;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

async function prepare(browser, folder) {
  const executable = await ensureBrowser(browser);
  const extension = join(folder, browser);
  cpSync(await buildExtension(browser), extension, { recursive: true });
  return { browser, executable, extension };
}
