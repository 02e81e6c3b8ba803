import { statSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { ROOT } from './run.mjs';
import { Stop } from './stop.mjs';

export const USAGE = 'npm start -- [file.html | file.md | http(s)://…] [--browser chromium|firefox] [--out folder]';

const BROWSERS = ['chromium', 'firefox'];
const EXTENSIONS = ['.md', '.markdown', '.txt', '.html', '.htm'];
const OPTIONS = ['browser', 'out'];

/**
 * What the command line asks for. Relative names count from where the command was typed.
 *
 * @param {string[]} args
 * @param {Record<string, string | undefined>} env
 * @returns {{ page: { file: string } | { url: string }, browser: 'chromium' | 'firefox', out: string }}
 * @throws {Stop} when it asks for something that is not there or makes no sense
 */
export function readOpenRequest(args, env) {
  const folder = env.INIT_CWD ?? process.cwd();
  const { rest, options } = splitOptions(args);
  if (rest.length > 1) throw new Stop(`One page at a time, please: ${rest.join(' ')}. Usage: ${USAGE}`);
  const browser = options.browser ?? readNpmOption('browser', env) ?? 'chromium';
  if (!BROWSERS.includes(browser)) throw new Stop(`Unknown browser "${browser}": choose ${BROWSERS.join(' or ')}.`);
  const out = options.out ?? readNpmOption('out', env);
  return {
    page: rest[0] ? readPageName(rest[0], folder) : { file: join(ROOT, 'scripts', 'demo', 'article.md') },
    browser,
    out: out ? resolve(folder, out) : join(ROOT, 'out'),
  };
}

/** Takes `--name value` and `--name=value` out of the arguments. */
function splitOptions(args) {
  const rest = [];
  const options = {};
  for (let i = 0; i < args.length; i++) {
    if (!args[i].startsWith('-')) {
      rest.push(args[i]);
      continue;
    }
    const [flag, inline] = args[i].split(/=(.*)/s);
    const name = flag.replace(/^--/, '');
    if (!OPTIONS.includes(name)) throw new Stop(`Unknown option ${flag}. Usage: ${USAGE}`);
    const value = inline ?? args[++i];
    if (!value || value.startsWith('-')) throw new Stop(`${flag} needs a value. Usage: ${USAGE}`);
    options[name] = value;
  }
  return { rest, options };
}

/** An option that stood before npm's `--`: npm keeps those, and of some only that they were there. */
function readNpmOption(name, env) {
  const value = env[`npm_config_${name}`];
  if (value === 'true') throw new Stop(`npm keeps --${name} for itself unless it follows "--". Usage: ${USAGE}`);
  return value;
}

/** @returns {{ file: string } | { url: string }} */
function readPageName(name, folder) {
  // Two letters at least: "C:\article.md" is a file.
  const scheme = /^([a-z][a-z\d+.-]+):/i.exec(name)?.[1]?.toLowerCase();
  if (scheme === 'http' || scheme === 'https') return { url: readUrl(name) };
  const file = resolve(folder, name);
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found && scheme) throw new Stop(`Only http and https addresses can be opened: ${name}`);
  if (!found) throw new Stop(`No such file: ${file}`);
  if (!found.isFile()) throw new Stop(`Not a file: ${file}`);
  if (!EXTENSIONS.includes(extname(file).toLowerCase())) {
    throw new Stop(`Cannot open ${file}: it should end in ${EXTENSIONS.join(', ')}.`);
  }
  return { file };
}

function readUrl(name) {
  if (!/^https?:\/\/[^/]/i.test(name) || !URL.canParse(name)) throw new Stop(`Not a complete address: ${name}`);
  return new URL(name).href;
}
