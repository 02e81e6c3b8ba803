import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Stop } from './stop.mjs';

export const USAGE =
  'npm run bench -- [--browser chromium|firefox] [--only SECTION,…] [--rounds N] [--corpus DIR] [--profile PAGE] [--save]';

const OPTIONS = {
  browser: { type: 'string' },
  only: { type: 'string' },
  rounds: { type: 'string', default: '24' },
  corpus: { type: 'string' },
  profile: { type: 'string' },
  save: { type: 'boolean', default: false },
};
const BROWSERS = ['chromium', 'firefox'];
const SECTIONS = ['bytes', 'warm', 'cold', 'growth', 'memory', 'page load', 'click'];
/** Where a corpus is looked for if none is named. */
const CORPUS = resolve(import.meta.dirname, '../../shared/corpus');

/**
 * What the command line asks for. Relative names count from where the command was typed.
 *
 * @param {string[]} args
 * @param {Record<string, string | undefined>} env
 * @returns {{ browsers: ('chromium' | 'firefox')[], sections: string[], rounds: number, corpus: string | null, profile: string | null, save: boolean }}
 *   `profile`: a file, or a part of a sample's name
 * @throws {Stop} when it asks for something that is not there or makes no sense
 */
export function readBenchRequest(args, env) {
  const folder = env.INIT_CWD ?? process.cwd();
  const values = parse(args);
  const { browser, only, profile = null, save } = values;
  if (browser !== undefined && !BROWSERS.includes(browser)) throw new Stop(`Unknown browser "${browser}".`);
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Stop(`--rounds needs a whole number, not "${values.rounds}".`);
  if (profile !== null && (only || save || browser === 'firefox'))
    throw new Stop('--profile goes with neither --only nor --save, and is for chromium only.');
  if (save && (only || browser)) throw new Stop('--save needs every section in both browsers.');
  const isFile = profile !== null && existsSync(resolve(folder, profile));
  return {
    browsers: browser ? [browser] : profile === null ? BROWSERS : ['chromium'],
    sections: only === undefined ? SECTIONS : readSections(only),
    rounds,
    corpus: values.corpus === undefined ? findCorpus() : readCorpus(resolve(folder, values.corpus)),
    profile: isFile ? resolve(folder, profile) : profile,
    save,
  };
}

function parse(args) {
  try {
    return parseArgs({ args, options: OPTIONS }).values;
  } catch (error) {
    throw new Stop(`${error.message} Usage: ${USAGE}`);
  }
}

function readSections(only) {
  const wanted = only.split(',').map((name) => name.trim().replace('-', ' '));
  const unknown = wanted.find((name) => !SECTIONS.includes(name));
  if (unknown !== undefined) throw new Stop(`Unknown section "${unknown}": choose from ${SECTIONS.join(', ')}.`);
  return SECTIONS.filter((name) => wanted.includes(name));
}

function findCorpus() {
  return existsSync(CORPUS) ? readCorpus(CORPUS) : null;
}

function readCorpus(corpus) {
  const missing = ['gold', 'html'].find((part) => !existsSync(join(corpus, part)));
  if (missing) throw new Stop(`No corpus: there is no ${missing} in ${corpus}`);
  return corpus;
}
