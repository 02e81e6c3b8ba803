import type { CDPSession, Page } from 'puppeteer-core';
import type { World } from '../evaluate/peers/isolated-world';

/**
 * Milliseconds that the page's thread itself spent on a call, on average, however long others kept it waiting. Chromium only.
 *
 * @param world where the subject was installed
 */
export async function timeCpu(page: Page, world: World, subject: string, calls: number): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  const call = `(${repeat})(${JSON.stringify(subject)}, ${calls})`;
  const before = await readThreadMs(session);
  await world.run(call);
  const after = await readThreadMs(session);
  await session.detach();
  return (after - before) / calls;
}

async function readThreadMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? 0);
}

declare const subjects: Record<string, (document: Document) => unknown>;

/** Runs in the page. */
function repeat(name: string, calls: number): void {
  const run = subjects[name] as (document: Document) => unknown;
  for (let call = 0; call < calls; call += 1) run(document);
}
