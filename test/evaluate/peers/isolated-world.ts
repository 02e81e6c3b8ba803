import type { Page } from 'puppeteer-core';
import { contextOf, sendBidi } from '../../../scripts/open/bidi';
import type { BrowserName } from '../../../scripts/open/browser';

/** A page's document seen as content scripts see it: the page's own scripts have changed nothing that is built in. */
export interface World {
  /** What an expression comes to there, as JSON. @throws when it throws */
  run<T>(expression: string): Promise<T>;
}

/** A new world of that name; in Firefox the one that has the name already. It ends with the page's document. */
export function openWorld(page: Page, browser: BrowserName = 'chromium', name = 'peer'): Promise<World> {
  return browser === 'chromium' ? openChromiumWorld(page, name) : openFirefoxWorld(page, name);
}

async function openChromiumWorld(page: Page, worldName: string): Promise<World> {
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const place = { frameId: frameTree.frame.id, worldName };
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

async function openFirefoxWorld(page: Page, sandbox: string): Promise<World> {
  const target = { context: contextOf(page), sandbox };
  return {
    async run(expression) {
      const asked = { expression: `(async () => JSON.stringify(await (${expression})))()`, awaitPromise: true, target };
      const answer = await sendBidi<Answer>(page.browser(), 'script.evaluate', asked);
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
      return JSON.parse(answer.result.value ?? 'null');
    },
  };
}

type Answer =
  | { type: 'success'; result: { value?: string } }
  | { type: 'exception'; exceptionDetails: { text: string } };
