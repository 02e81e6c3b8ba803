import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashFiles, readMeasured } from './measured.mjs';
import { toTable } from './peer-table.mjs';
import { ROOT, run } from './run.mjs';

/** Other tools that take the clutter out of pages, each with the package that does it. */
const PEERS = [
  { peer: 'readability', title: 'Readability', packageName: '@mozilla/readability' },
  { peer: 'defuddle', title: 'Defuddle', packageName: 'defuddle' },
  { peer: 'easylist', title: 'EasyList', packageName: '@ghostery/adblocker', needsLists: true },
];

/**
 * Measures what is not measured yet of the peers, on the pages that were asked for, and prints what they and FixTrail clean
 * away, side by side.
 *
 * @param request what the command line asks for, with `executable`, `extension`, and `gold`: the folder to score against
 * @param {string} ours file of FixTrail's predictions
 * @returns {Promise<number>} 0, or the first code that is not
 */
export async function comparePeers(request, ours) {
  const columns = [{ title: 'FixTrail', figures: await scoreQuietly(request, ours) }];
  for (const { title, packageName, needsLists, peer } of PEERS) {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'node_modules', packageName, 'package.json'), 'utf8'));
    const name = needsLists ? title : `${title} ${version}`;
    if (needsLists && request.lists.length === 0) {
      columns.push({ title: name, figures: null });
      continue;
    }
    const predictions = placePredictions(request, peer, version);
    const code = await measure(request, peer, predictions);
    if (code) return code;
    columns.push({ title: name, figures: await scoreQuietly(request, predictions) });
  }
  console.log(`\n${toTable(columns)}`);
  console.log(sayLists(request.lists));
  return 0;
}

async function measure(request, peer, predictions) {
  const measured = readMeasured(predictions);
  const names = request.names.filter((name) => !measured.has(name));
  if (names.length === 0) return 0;
  console.error(peer);
  const args = ['--import', 'jiti/register', join('test', 'evaluate', 'peers', 'index.ts')];
  const task = JSON.stringify({ ...request, names, peer, predictions });
  return (await run(process.execPath, [...args, task], { show: true })).code;
}

/** The file for what this version of a peer shows on this corpus, measured in this way: another one for each. */
function placePredictions({ corpus, stripComments, lists }, peer, version) {
  const parts = [join(corpus, 'html'), join(corpus, 'gold'), join(corpus, 'probe.js'), join(ROOT, 'test', 'evaluate')];
  const hash = hashFiles([...parts, ...(peer === 'easylist' ? lists : [])], `${peer} ${version} ${stripComments}`);
  return join(ROOT, 'out', 'evaluate', `${peer}-${hash}.jsonl`);
}

/** The corpus' own figures. */
async function scoreQuietly({ corpus, gold }, predictions) {
  const folder = mkdtempSync(join(tmpdir(), 'fixtrail-peers-'));
  const json = join(folder, 'figures.json');
  try {
    const args = [join(corpus, 'score.mjs'), '--corpus', gold, '--predictions', predictions, '--json', json];
    const { code, output } = await run(process.execPath, args);
    if (code !== 0) throw new Error(output);
    return JSON.parse(readFileSync(json, 'utf8')).summary;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function sayLists(lists) {
  if (lists.length === 0) return 'EasyList: no list given: --easylist FILE';
  const titles = lists.map((file) => /^! Title:\s*(.+)$/m.exec(readFileSync(file, 'utf8'))?.[1].trim() ?? file);
  return `EasyList: ${titles.join(' + ')} in @ghostery/adblocker`;
}
