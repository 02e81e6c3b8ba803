import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSER_PLACES, DEBIAN_PACKAGES, INSTALL_COMMANDS } from './browser-places.mjs';
import { run } from './run.mjs';
import { step } from './setup.mjs';
import { Stop } from './stop.mjs';

/**
 * The browser's program on this machine; `null` without one. CHROMIUM_PATH or FIREFOX_PATH goes before everything else.
 *
 * @param {'chromium' | 'firefox'} name
 * @returns {string | null}
 * @throws {Stop} when that variable names no file
 */
export function findBrowser(name) {
  const variable = `${name.toUpperCase()}_PATH`;
  const given = process.env[variable];
  if (given && !existsSync(given)) throw new Stop(`${variable} names no file: ${given}`);
  if (given) return given;
  const places = BROWSER_PLACES[name][process.platform] ?? BROWSER_PLACES[name].linux;
  return places.flatMap(expand).find((path) => existsSync(path)) ?? null;
}

/**
 * Like {@link findBrowser}, but a missing browser is installed where that needs no question (Debian, as root).
 *
 * @param {'chromium' | 'firefox'} name
 * @returns {Promise<string>}
 * @throws {Stop} naming the one command that brings it
 */
export async function ensureBrowser(name) {
  const found = findBrowser(name);
  if (found) return found;
  const isDebian = existsSync('/etc/debian_version');
  if (isDebian && process.getuid?.() === 0) await step(`Installing ${name}`, () => installOnDebian(name));
  const installed = findBrowser(name);
  if (installed) return installed;
  const command = isDebian
    ? `sudo apt-get install -y ${DEBIAN_PACKAGES[name]}`
    : (INSTALL_COMMANDS[name][process.platform] ?? INSTALL_COMMANDS[name].linux);
  throw new Stop(`No ${name} found. Install it with: ${command} (or set ${name.toUpperCase()}_PATH)`);
}

/** Tries; whether it worked shows when the browser is looked for again. */
async function installOnDebian(name) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { env });
  await run('apt-get', ['install', '-y', DEBIAN_PACKAGES[name]], { env });
}

/** The paths that a place with `*` stands for, the newest name first. */
function expand(place) {
  const star = /^(.*?)[\\/]\*[\\/](.*)$/.exec(place);
  if (!star) return [place];
  const [, folder, rest] = star;
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  return names.flatMap((name) => expand(join(folder, name, rest)));
}
