import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run, runTool } from './run.mjs';
import { Stop } from './stop.mjs';

/**
 * Makes node_modules what package-lock.json says, if it is not so already. Prints one line when it had to.
 *
 * @throws {Stop} when npm cannot do it
 */
export async function installDependencies() {
  if (isInstalled()) return;
  await step('Installing dependencies', async () => {
    // npm says where it lives, which spares a shell on Windows; without npm above us, the one on the PATH must do.
    const npm = process.env.npm_execpath;
    const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
    const { code, output } = npm
      ? await run(process.execPath, [npm, ...args])
      : await run('npm', args, { shell: process.platform === 'win32' });
    // The rest of what npm says is its manual.
    if (code !== 0) throw new Stop(`npm ci failed:\n${output.trim().split('\n').slice(0, 8).join('\n')}`);
  });
}

/**
 * Lets WXT write the types that tsc and the tests need. They follow the entrypoints and locales, so they are written anew each time.
 * Prints one line.
 *
 * @throws {Stop} when WXT cannot do it
 */
export async function prepareTypes() {
  await step('Preparing types', async () => {
    const { code, output } = await runTool('wxt', ['prepare']);
    if (code !== 0) throw new Stop(`wxt prepare failed:\n${output.trim()}`);
  });
}

/**
 * Runs one thing that takes a while, with one line that says what and how long.
 *
 * @template Result
 * @param {string} what
 * @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function step(what, work) {
  const start = Date.now();
  process.stdout.write(`${what} … `);
  try {
    const result = await work();
    process.stdout.write(`${((Date.now() - start) / 1000).toFixed(1)} s\n`);
    return result;
  } catch (error) {
    process.stdout.write('failed\n');
    throw error;
  }
}

/** Whether every package of the lock file is there in its version; those of other systems may be missing. */
function isInstalled() {
  const wanted = readPackages(join(ROOT, 'package-lock.json'));
  // npm writes this one when an install is complete, so an interrupted one is not taken for done.
  const present = readPackages(join(ROOT, 'node_modules', '.package-lock.json'));
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '' || (optional && !present[path])) return true;
    return present[path]?.version === version;
  });
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }>} empty when there is no such file
 */
function readPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}
