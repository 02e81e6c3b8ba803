import './check-node.mjs';
import { join } from 'node:path';
import { ensureBrowser } from './find-browser.mjs';
import { readOpenRequest, USAGE } from './open-request.mjs';
import { ROOT, run, runTool } from './run.mjs';
import { installDependencies, step } from './setup.mjs';
import { runProgram, Stop } from './stop.mjs';

const TARGETS = {
  chromium: { args: ['build'], folder: 'chrome-mv3' },
  firefox: { args: ['build', '-b', 'firefox'], folder: 'firefox-mv3' },
};

await runProgram(async () => {
  if (process.argv.includes('--help')) {
    console.log(USAGE);
    return 0;
  }
  const request = readOpenRequest(process.argv.slice(2), process.env);
  const executable = await ensureBrowser(request.browser);
  await installDependencies();
  const extension = await buildExtension(TARGETS[request.browser]);
  // Ctrl+C reaches the child too, which closes its browser; until then there is somebody to wait for.
  process.on('SIGINT', () => {});
  const script = join('scripts', 'open', 'index.ts');
  const task = JSON.stringify({ ...request, executable, extension });
  const { code } = await run(process.execPath, ['--import', 'jiti/register', script, task], { show: true });
  return code;
});

/** The folder of the built extension. @throws {Stop} with what the build said */
async function buildExtension({ args, folder }) {
  await step(`Building dist/${folder}`, async () => {
    const { code, output } = await runTool('wxt', args);
    if (code !== 0) throw new Stop(`The build failed:\n${output.trim()}`, 1);
  });
  return join(ROOT, 'dist', folder);
}
