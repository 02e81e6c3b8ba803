import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { until } from '../../scripts/open/until';
import type { PageReport } from '../../src/core/types';
import { decide } from './decide';
import type { Gold } from './gold';
import { hasTrace, readMarkup, settle } from './look';
import type { Prediction, Probe } from './prediction';
import type { Seat } from './seat';

const LOAD_MS = 8000;
const MOUNT_MS = 3000;
const CLOSE_MS = 4000;

/** What there is to measure. */
export interface Subject {
  url: string;
  gold: Gold;
  /** Text of the corpus' probe.js. */
  probe: string;
  /** Whether to have the page worked on even if it should be left alone. */
  isForced: boolean;
}

/** What was measured, and the report that it was taken from: `null` when no reader came into the page. */
export interface Measurement {
  prediction: Prediction;
  report: PageReport | null;
}

/**
 * Measures one page in one load of it: with FixTrail off, on, and off again. So nothing that the page draws anew with
 * each load can pass for FixTrail's doing. Expects FixTrail to be off, and leaves it so.
 */
export async function measurePage(seat: Seat, { url, gold, probe, isForced }: Subject): Promise<Measurement> {
  const start = Date.now();
  const { page } = seat;
  const look = () => probePage(page, probe, gold);
  await loadPage(page, url);
  const tabId = await seat.findTab(url);
  const markup = await readMarkup(page);
  const before = await look();

  await seat.enable(true);
  const decided = await decide(seat, tabId, markup);
  const isLeftAlone = gold.label === 'negative' && !isForced;
  const report = decided?.isOpen || isLeftAlone ? decided : await seat.force(tabId);
  if (report?.isOpen) await until(() => hasOverlay(page), 'the overlay', MOUNT_MS);
  const after = await look();

  await seat.enable(false);
  const isGone = await until(async () => !(await hasTrace(page)), 'FixTrail to leave', CLOSE_MS).catch(() => false);
  const isIdentical = isGone && (await readMarkup(page)) === markup;
  const ms = Date.now() - start;
  const undoIdentical = isLeftAlone ? null : isIdentical || ((await changesByItself(page, url, ms)) ? null : false);
  const detection = { isTroubleshooting: decided?.isOpen ?? false, score: decided?.detection.score ?? 0 };
  const checklist = report?.checklist ?? null;
  return { prediction: { name: gold.name, detection, checklist, before, after, undoIdentical, ms }, report };
}

/** Opens a page and waits until it has come to rest. */
export async function loadPage(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'load', timeout: LOAD_MS }).catch((error: Error) => {
    // Firefox takes a frame that was refused for the page; the page comes all the same.
    if (!/Address rejected/.test(error.message)) throw error;
  });
  await until(() => page.evaluate(isLoaded, url), 'the page', LOAD_MS);
  await settle(page);
}

/** Which gold items are rendered in the page now; `probe` is the text of the corpus' probe.js. */
export function probePage(page: Page, probe: string, gold: Gold): Promise<Probe> {
  return page.evaluate(`(() => { ${probe}; return corpusProbe(${JSON.stringify(gold)}); })()`) as Promise<Probe>;
}

/** Runs in the page. */
function isLoaded(url: string): boolean {
  return document.readyState === 'complete' && location.href.replace(/#.*/s, '') === url;
}

function hasOverlay(page: Page): Promise<boolean> {
  return page.evaluate(() => document.querySelector('fixtrail-overlay') !== null);
}

/** Whether the page does not stay the same for that long without FixTrail either. */
async function changesByItself(page: Page, url: string, ms: number): Promise<boolean> {
  await loadPage(page, url);
  const markup = await readMarkup(page);
  await pause(ms);
  return (await readMarkup(page)) !== markup;
}
