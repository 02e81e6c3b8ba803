import './check-node.mjs';
import { join } from 'node:path';
import { buildExtension } from './build-extension.mjs';
import { ensureBrowser } from './find-browser.mjs';
import { ROOT, run } from './run.mjs';
import { installDependencies, step } from './setup.mjs';
import { runProgram } from './stop.mjs';

/** Pictures of every face in both browsers, on one page: `out/gallery/index.html`. */
await runProgram(async () => {
  await installDependencies();
  const seats = [];
  for (const browser of ['chromium', 'firefox']) {
    const executable = await ensureBrowser(browser);
    const extension = await step(`Building for ${browser}`, () => buildExtension(browser));
    seats.push({ browser, executable, extension });
  }
  process.on('SIGINT', () => {});
  const task = JSON.stringify({ seats, out: join(ROOT, 'out', 'gallery'), only: process.argv.slice(2) });
  const script = join('scripts', 'gallery', 'index.ts');
  const { code } = await run(process.execPath, ['--import', 'jiti/register', script, task], { show: true });
  return code;
});
