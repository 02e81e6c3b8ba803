import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Stop } from './stop.mjs';

export const USAGE =
  'npm run evaluate -- --corpus DIR [--strip-comments] [--browser chromium|firefox] [--only NAME…] [--every N] [--json FILE] [--explain NAME] [--peers [--easylist FILE…]]';

const OPTIONS = {
  corpus: { type: 'string' },
  'strip-comments': { type: 'boolean', default: false },
  browser: { type: 'string', default: 'chromium' },
  only: { type: 'string', multiple: true },
  every: { type: 'string', default: '1' },
  json: { type: 'string' },
  explain: { type: 'string' },
  peers: { type: 'boolean', default: false },
  easylist: { type: 'string', multiple: true, default: [] },
};

/**
 * What the command line asks for. Relative names count from where the command was typed.
 *
 * @param {string[]} args
 * @param {Record<string, string | undefined>} env
 * @returns {{ corpus: string, names: string[], isWhole: boolean, stripComments: boolean, browser: 'chromium' | 'firefox', json: string | null, explain: boolean, peers: boolean, lists: string[] }}
 *   `names`: pages to measure; `isWhole`: they are all that there are; `json`: file for the figures; `peers`: whether to compare;
 *   `lists`: files of filter lists
 * @throws {Stop} when it asks for something that is not there or makes no sense
 */
export function readEvaluateRequest(args, env) {
  const folder = env.INIT_CWD ?? process.cwd();
  const { values, positionals } = parse(args);
  if (!values.corpus) throw new Stop(`Which corpus? Usage: ${USAGE}`);
  if (positionals.length > 0 && !values.only) throw new Stop(`Unknown: ${positionals.join(' ')}. Usage: ${USAGE}`);
  if (!['chromium', 'firefox'].includes(values.browser)) throw new Stop(`Unknown browser "${values.browser}".`);
  const every = Number(values.every);
  if (!Number.isInteger(every) || every < 1) throw new Stop(`--every needs a whole number, not "${values.every}".`);
  const lists = values.easylist.map((file) => resolve(folder, file));
  checkPeers(values, lists);
  const corpus = resolve(folder, values.corpus);
  const all = readNames(corpus);
  const wanted = values.explain ? [values.explain] : values.only && [...values.only, ...positionals];
  const names = (wanted ? choose(all, wanted) : all).filter((_name, index) => index % every === 0);
  return {
    corpus,
    names,
    isWhole: names.length === all.length,
    stripComments: values['strip-comments'],
    browser: values.browser,
    json: values.json ? resolve(folder, values.json) : null,
    explain: values.explain !== undefined,
    peers: values.peers,
    lists,
  };
}

function parse(args) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new Stop(`${error.message} Usage: ${USAGE}`);
  }
}

function checkPeers({ peers, browser, explain, json }, lists) {
  if (lists.length > 0 && !peers) throw new Stop('--easylist goes with --peers.');
  if (peers && browser !== 'chromium') throw new Stop('--peers are measured in chromium only.');
  if (peers && (explain || json)) throw new Stop('--peers goes neither with --explain nor with --json.');
  const missing = lists.find((file) => !existsSync(file));
  if (missing) throw new Stop(`No filter list: ${missing}`);
}

function readNames(corpus) {
  for (const part of ['gold', 'html', 'probe.js', 'score.mjs']) {
    if (!existsSync(join(corpus, part))) throw new Stop(`No corpus: there is no ${part} in ${corpus}`);
  }
  const files = readdirSync(join(corpus, 'gold')).filter((file) => file.endsWith('.json'));
  return files.map((file) => file.slice(0, -'.json'.length)).sort();
}

/** Names may have stars in them. */
function choose(all, wanted) {
  const patterns = wanted.map((name) => new RegExp(`^${name.replace(/[^\w*]/g, '\\$&').replaceAll('*', '.*')}$`));
  const unknown = wanted.find((_name, index) => !all.some((each) => patterns[index].test(each)));
  if (unknown) throw new Stop(`The corpus has no page "${unknown}".`);
  return all.filter((each) => patterns.some((pattern) => pattern.test(each)));
}
