import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a program in the repository's folder and waits for its end.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ show?: boolean, shell?: boolean, env?: Record<string, string> }} options `show`: its output goes to the terminal as it comes
 * @returns {Promise<{ code: number, output: string, stdout: string }>} both empty when they were shown; `output` is stdout and stderr as they came
 */
export function run(command, args, { show = false, shell = false, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      shell,
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
    let output = '';
    let stdout = '';
    child.stdout?.on('data', (chunk) => {
      output += chunk;
      stdout += chunk;
    });
    child.stderr?.on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output, stdout }));
  });
}

/**
 * Runs one of the repository's own tools with this Node, so that no shell and no PATH is needed on any system.
 *
 * @param {string} name as in node_modules/.bin
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} options
 * @throws when its package is not installed
 */
export function runTool(name, args, options) {
  const packageName = TOOL_PACKAGES[name] ?? name;
  const folder = join(ROOT, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return run(process.execPath, [join(folder, typeof bin === 'string' ? bin : bin[name]), ...args], options);
}

const TOOL_PACKAGES = { biome: '@biomejs/biome', tsc: 'typescript' };
