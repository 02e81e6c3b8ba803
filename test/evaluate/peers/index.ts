import { appendFileSync } from 'node:fs';
import { runProgram } from '../../../scripts/stop.mjs';
import { measureCorpus } from '../measure-corpus';
import { createProgressBar } from '../progress-bar';
import type { Task } from '../task';
import { filterLists } from './filter-lists';
import { measurePeer } from './measure-peer';
import type { Peer } from './peer';
import { defuddle, readability } from './reader-view';

/** What `npm run evaluate -- --peers` hands over, as JSON. */
interface PeerTask extends Task {
  peer: keyof typeof PEERS;
  /** Files of filter lists. */
  lists: string[];
}

const PEERS = { readability, defuddle, easylist: filterLists } satisfies Record<string, (lists: string[]) => Peer>;

/** What `scripts/evaluate-peers.mjs` runs for each peer: adds one line a page to the file of predictions. */
await runProgram(async () => {
  const task: PeerTask = JSON.parse(process.argv[2] ?? '');
  const peer = PEERS[task.peer](task.lists);
  const bar = createProgressBar(task.names.length);
  await measureCorpus(
    task,
    (seat, subject) => measurePeer(peer, seat, subject),
    (done) => {
      appendFileSync(task.predictions, `${JSON.stringify(done)}\n`);
      bar.advance('error' in done);
    },
  );
  return 0;
});
