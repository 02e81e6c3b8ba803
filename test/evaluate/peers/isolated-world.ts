import type { Page } from 'puppeteer-core';

/** A page's document seen as content scripts see it: the page's own scripts have changed nothing that is built in. */
export interface World {
  /** What an expression comes to there, as JSON. @throws when it throws */
  run<T>(expression: string): Promise<T>;
}

/** Chromium only. It ends with the page's document. */
export async function openWorld(page: Page): Promise<World> {
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const place = { frameId: frameTree.frame.id, worldName: 'peer' };
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', place);
  return {
    async run(expression) {
      const asked = { expression, contextId, returnByValue: true, awaitPromise: true };
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', asked);
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
  };
}
