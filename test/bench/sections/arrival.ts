import type { Page } from 'puppeteer-core';
import { until } from '../../../scripts/open/until';
import { findTurns, TURNS } from '../../e2e/find-turns';
import type { Rig } from '../../e2e/harness';
import { openRig } from '../open-rig';
import { type BenchPage, readArticles } from '../pages';
import type { Row } from '../row';
import { median, readSpread } from '../statistics';
import type { Seat } from '../task';

const ROUNDS = 9;
const TRACES = 3;

/** When what happened, in milliseconds since the page began. */
interface Arrival {
  parsed?: number;
  hidden?: number;
  usable?: number;
}

/** How soon after an article was parsed its ads are hidden and the list can be used, and how long FixTrail holds it up. */
export async function measureArrival(seat: Seat): Promise<Row[]> {
  const rig = await openRig(seat);
  try {
    const rows: Row[] = [];
    for (const article of readArticles()) {
      seat.say(article.name);
      rows.push(...(await measureArticle(rig, article, Math.min(seat.rounds, ROUNDS))));
    }
    return rows;
  } finally {
    await rig.close();
  }
}

async function measureArticle(rig: Rig, { name, html }: BenchPage, rounds: number): Promise<Row[]> {
  const url = `http://bench.example/${name.replace(/\W/g, '-')}`;
  rig.server.routes.set(url.slice('http://'.length), { html });
  const arrivals: Required<Arrival>[] = [];
  for (let round = 0; round < rounds; round += 1) arrivals.push(await watchArrival(rig, url));
  const row = { section: 'page load', subject: 'FixTrail', page: name, unit: 'ms' } as const;
  const rows = (['hidden', 'usable'] as const).map((what): Row => {
    const { median: value, p90 } = readSpread(arrivals.map((arrival) => arrival[what] - arrival.parsed));
    return { ...row, metric: `DOMContentLoaded → ${what === 'hidden' ? 'ads hidden' : 'overlay usable'}`, value, p90 };
  });
  if (rig.browser.name === 'chromium') rows.push({ ...row, metric: 'longest task', value: await traceTasks(rig, url) });
  return rows;
}

async function watchArrival({ browser }: Rig, url: string): Promise<Required<Arrival>> {
  const page = await browser.newTab();
  try {
    await page.evaluateOnNewDocument(watch);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    const read = () => page.evaluate(() => Reflect.get(window, 'arrival') as Arrival);
    await until(async () => Object.keys(await read()).length === 3, 'the overlay');
    return (await read()) as Required<Arrival>;
  } finally {
    await page.close();
  }
}

/** The longest task from the page's beginning until its list is there; the middle one of some loads. */
async function traceTasks({ browser }: Rig, url: string): Promise<number> {
  const longest: number[] = [];
  for (let time = 0; time < TRACES; time += 1) {
    const page: Page = await browser.newTab();
    await page.tracing.start(TURNS);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await browser.overlay(page).waitFor('[data-save-state]');
    longest.push(Math.max(0, ...findTurns(await page.tracing.stop())));
    await page.close();
  }
  return median(longest);
}

/**
 * Runs in the page before all else, and sees what any page could: the mark of what is hidden, and the host of the overlay.
 * That is put there full; it can be used when it is drawn, which is in the next frame.
 */
function watch(): void {
  const arrival: Arrival = {};
  Object.assign(window, { arrival });
  const overlays = document.getElementsByTagName('fixtrail-overlay');
  const look = () => {
    if (arrival.hidden === undefined && document.querySelector('[data-fixtrail-hidden]'))
      arrival.hidden = performance.now();
    if (!overlays[0]) return;
    watcher.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        arrival.usable = performance.now();
      };
      port2.postMessage(null);
    });
  };
  document.addEventListener('DOMContentLoaded', () => {
    arrival.parsed = performance.now();
  });
  const watcher = new MutationObserver(look);
  watcher.observe(document, { subtree: true, childList: true, attributeFilter: ['data-fixtrail-hidden'] });
}
