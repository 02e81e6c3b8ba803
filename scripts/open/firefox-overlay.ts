import type { Browser, Page } from 'puppeteer-core';
import { callBidi, contextOf, sendBidi } from './bidi';
import { createOverlay, type EvaluateInRoot, type Overlay, wrapLook } from './overlay';

/** The overlay, seen through BiDi, which hands out closed roots when asked for shadow trees. */
export function firefoxOverlay(browser: Browser, page: Page, tag: string): Overlay {
  const evaluate: EvaluateInRoot = async (look, ...args) => {
    const context = contextOf(page);
    const root = { sharedId: await findRootId(browser, context, tag) };
    const json = { type: 'string', value: JSON.stringify(args) };
    return JSON.parse(String(await callBidi(browser, wrapLook(look), { context, args: [root, json] })));
  };
  return createOverlay(page, evaluate, tag);
}

async function findRootId(browser: Browser, context: string, tag: string): Promise<string> {
  const answer = await sendBidi<{ result?: { value?: { shadowRoot?: { sharedId?: string } } } }>(
    browser,
    'script.evaluate',
    {
      expression: `document.querySelector('${tag}')`,
      target: { context },
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
    },
  );
  const id = answer.result?.value?.shadowRoot?.sharedId;
  if (!id) throw new Error('No overlay in this page');
  return id;
}
