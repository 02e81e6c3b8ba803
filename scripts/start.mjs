import './check-node.mjs';
import { join } from 'node:path';
import { buildExtension } from './build-extension.mjs';
import { ensureBrowser } from './find-browser.mjs';
import { readOpenRequest, USAGE } from './open-request.mjs';
import { run } from './run.mjs';
import { installDependencies, step } from './setup.mjs';
import { runProgram } from './stop.mjs';

await runProgram(async () => {
  if (process.argv.includes('--help')) {
    console.log(USAGE);
    return 0;
  }
  const request = readOpenRequest(process.argv.slice(2), process.env);
  const executable = await ensureBrowser(request.browser);
  await installDependencies();
  const extension = await step(`Building for ${request.browser}`, () => buildExtension(request.browser));
  // Ctrl+C reaches the child too, which closes its browser; until then there is somebody to wait for.
  process.on('SIGINT', () => {});
  const script = join('scripts', 'open', 'index.ts');
  const task = JSON.stringify({ ...request, executable, extension });
  const { code } = await run(process.execPath, ['--import', 'jiti/register', script, task], { show: true });
  return code;
});
