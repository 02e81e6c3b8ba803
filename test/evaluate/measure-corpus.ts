import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readGold } from './gold';
import type { Subject } from './measure-page';
import type { Failure } from './prediction';
import { openSeat, type Seat } from './seat';
import { serveCorpus } from './serve-corpus';
import type { Task } from './task';

const PAGE_MS = 20_000;

/** Measures pages in several browsers at once, each with `measure`. A browser in which a page failed is thrown away. */
export async function measureCorpus<Done>(
  task: Task,
  measure: (seat: Seat, subject: Subject) => Promise<Done>,
  onDone: (done: Done | Failure) => void,
): Promise<void> {
  const { corpus, names, explain: isForced } = task;
  const server = await serveCorpus(corpus, task);
  const probe = readFileSync(join(corpus, 'probe.js'), 'utf8');
  const left = names.values();

  const work = async () => {
    let seat: Seat | null = null;
    for (const name of left) {
      try {
        seat ??= await openSeat(task, server.port);
        const subject = { url: server.urlOf(name), gold: readGold(corpus, name), probe, isForced };
        onDone(await Promise.race([measure(seat, subject), giveUp()]));
      } catch (error) {
        onDone({ name, error: explain(error) });
        await seat?.close();
        seat = null;
      }
    }
    await seat?.close();
  };
  try {
    await Promise.all(Array.from({ length: Math.min(names.length, availableParallelism() + 2) }, work));
  } finally {
    server.close();
  }
}

async function giveUp(): Promise<never> {
  await pause(PAGE_MS, undefined, { ref: false });
  throw new Error(`Not done after ${PAGE_MS / 1000} seconds`);
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause ? `${error.message} (${explain(error.cause)})` : error.message;
}
