import type { Browser, Page } from 'puppeteer-core';
import { callBidi, contextOf, sendBidi } from './bidi';
import { createOverlay, type EvaluateInRoot, OVERLAY_HOST, type Overlay, wrapLook } from './overlay';

/** The overlay, seen through BiDi, which hands out closed roots when asked for shadow trees. */
export function firefoxOverlay(browser: Browser, page: Page): Overlay {
  const evaluate: EvaluateInRoot = async (look, ...args) => {
    const context = contextOf(page);
    const root = { sharedId: await findRootId(browser, context) };
    const json = { type: 'string', value: JSON.stringify(args) };
    return JSON.parse(String(await callBidi(browser, wrapLook(look), { context, args: [root, json] })));
  };
  return createOverlay(page, evaluate);
}

async function findRootId(browser: Browser, context: string): Promise<string> {
  const answer = await sendBidi<{ result?: { value?: { shadowRoot?: { sharedId?: string } } } }>(
    browser,
    'script.evaluate',
    {
      expression: `document.querySelector('${OVERLAY_HOST}')`,
      target: { context },
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
    },
  );
  const id = answer.result?.value?.shadowRoot?.sharedId;
  if (!id) throw new Error('No overlay in this page');
  return id;
}
