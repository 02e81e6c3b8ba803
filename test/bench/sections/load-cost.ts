import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { chromiumArgs } from '../../../scripts/open/chromium';
import { writePlain } from '../pages';
import type { Row } from '../row';
import { median } from '../statistics';
import type { Seat } from '../task';

const LEAST_ROUNDS = 40;
/** What a load leads to is over by then; late looks of FixTrail's come after a second. */
const SETTLE_MS = 150;
const PLAIN_NODES = 1500;
const WITHOUT = 'no extension';
const SMALL = '1 KB script';
const OURS = 'FixTrail';

/** What one load took: milliseconds of the main thread, and bytes in use afterwards. */
interface Cost {
  cpu: number;
  heap: number;
}

/** A browser with one of the extensions, or none. */
interface Stand {
  name: string;
  load(url: string): Promise<Cost>;
  close(): Promise<void>;
}

/** What extensions add to the load of a page that is no article. Two browsers without one say how far that can be trusted. */
export async function measureLoadCost(seat: Seat): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'fixtrail-load-'));
  const page = writePlain(PLAIN_NODES);
  const server = createServer((request, response) => {
    const isPage = request.url === '/';
    response.writeHead(isPage ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(isPage ? page.html : '');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const extensions: [string, string | null][] = [
    [WITHOUT, null],
    [`${WITHOUT}, again`, null],
    [SMALL, writeSmall(join(folder, 'small'))],
    [OURS, copy(seat.extension, join(folder, 'ours'))],
  ];
  const stands: Stand[] = [];
  try {
    for (const [name, extension] of extensions) stands.push(await openStand(seat.executable, name, extension));
    const rounds = await measureRounds(stands, url, Math.max(LEAST_ROUNDS, seat.rounds), seat.say);
    return toRows(rounds, page.name);
  } finally {
    await Promise.all(stands.map((stand) => stand.close()));
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  }
}

type Round = ReadonlyMap<string, Cost>;

async function measureRounds(stands: Stand[], url: string, count: number, say: Seat['say']): Promise<Round[]> {
  const rounds: Round[] = [];
  // The first load of each is of a browser that has not woken up.
  for (let round = -2; round < count; round += 1) {
    if (round % 8 === 0) say(`${Math.max(0, round)} of ${count} rounds`);
    const costs = new Map<string, Cost>();
    for (let at = 0; at < stands.length; at += 1) {
      const stand = stands[(at + round + 2) % stands.length] as Stand;
      costs.set(stand.name, await stand.load(url));
    }
    if (round >= 0) rounds.push(costs);
  }
  return rounds;
}

/** What each adds to the load in the same round without any. */
function toRows(rounds: readonly Round[], page: string): Row[] {
  const added = (name: string, of: keyof Cost) =>
    median(rounds.map((costs) => (costs.get(name)?.[of] ?? 0) - (costs.get(WITHOUT)?.[of] ?? 0)));
  const row = { section: 'page load', page } as const;
  const whole = median(rounds.map((costs) => costs.get(WITHOUT)?.cpu ?? 0));
  const subjects = [`${WITHOUT}, again`, SMALL, OURS];
  return [
    { ...row, subject: WITHOUT, metric: 'CPU', value: whole, unit: 'ms' },
    ...subjects.flatMap((subject): Row[] => [
      { ...row, subject, metric: 'CPU added', value: added(subject, 'cpu'), unit: 'ms' },
      { ...row, subject, metric: 'heap added', value: added(subject, 'heap') / 1024, unit: 'KiB' },
    ]),
    {
      ...row,
      subject: OURS,
      metric: 'CPU added, of the 1 KB script’s',
      value: added(OURS, 'cpu') / added(SMALL, 'cpu'),
      unit: '×',
    },
  ];
}

async function openStand(executablePath: string, name: string, extension: string | null): Promise<Stand> {
  const browser = await puppeteer.launch({
    executablePath,
    pipe: true,
    enableExtensions: extension ? [extension] : false,
    args: [...chromiumArgs(), '--disable-features=BackForwardCache'],
  });
  const page = await browser.newPage();
  await closeOthers(browser, page);
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('HeapProfiler.enable');
  return {
    name,
    async load(url) {
      await page.goto(url, { waitUntil: 'load' });
      await pause(SETTLE_MS);
      // Chromium counts from the navigation on.
      const { ThreadTime: seconds = 0 } = await readMetrics(session);
      await session.send('HeapProfiler.collectGarbage');
      const { JSHeapUsedSize: heap = 0 } = await readMetrics(session);
      return { cpu: 1000 * seconds, heap };
    },
    close: () => browser.close(),
  };
}

/** FixTrail welcomes new readers in a tab. */
async function closeOthers(browser: Browser, page: Page): Promise<void> {
  await pause(1000);
  for (const other of await browser.pages()) if (other !== page) await other.close();
}

async function readMetrics(session: CDPSession): Promise<Record<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

function copy(extension: string, folder: string): string {
  cpSync(extension, folder, { recursive: true });
  return folder;
}

/** An extension with a content script of 1 KB that does next to nothing, in the same pages and at the same moment. */
function writeSmall(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const script = { matches: ['http://*/*', 'https://*/*'], js: ['script.js'], run_at: 'document_start' };
  const manifest = { manifest_version: 3, name: 'Small', version: '1', content_scripts: [script] };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  const line = (at: number) => `const look${at} = (text) => text.length > ${at};\n`;
  const look = "document.addEventListener('readystatechange', () => look0(document.title), { once: true });\n";
  const lines = Array.from({ length: 40 }, (_, at) => line(at)).join('');
  writeFileSync(join(folder, 'script.js'), (look + lines).slice(0, 1024).replace(/[^\n]*$/, ''));
  return folder;
}
