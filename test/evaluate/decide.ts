import { setTimeout as pause } from 'node:timers/promises';
import type { PageReport } from '../../src/core/types';
import { readMarkup } from './look';
import type { Seat } from './seat';

/** Stage 1 and stage 2 look at once and again after 1 and 3 seconds (watch-page.ts, reader.ts); each needs a moment. */
const SECOND_LOOK_MS = 1300;
const LAST_LOOK_MS = 3300;
const PAUSE_MS = 40;

/**
 * What FixTrail makes of a page by itself, after it was switched on: the reader's answer, `null` without a reader there.
 *
 * Yes is decided as soon as the article is open. No is decided after the second look if the markup is still what the
 * first look saw, as the same markup gives the same answer; if it changed, after the last look.
 */
export async function decide(seat: Seat, tabId: number, markup: string): Promise<PageReport | null> {
  const start = Date.now();
  let isChanged: boolean | null = null;
  for (;;) {
    const report = await seat.report(tabId);
    const ms = Date.now() - start;
    if (report?.isOpen || ms >= LAST_LOOK_MS) return report;
    if (ms >= SECOND_LOOK_MS) {
      isChanged ??= (await readMarkup(seat.page)) !== markup;
      if (!isChanged) return report;
    }
    await pause(PAUSE_MS);
  }
}
