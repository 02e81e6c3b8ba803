import type { JSHandle, Page } from 'puppeteer-core';
import type { browser as extensionApi } from 'wxt/browser';
import { createOverlay, type EvaluateInRoot, OVERLAY_HOST, type Overlay, wrapLook } from './overlay';

declare const chrome: typeof extensionApi;

/** The overlay, seen from the extension's own world in the page: Chromium opens closed roots to extensions. */
export function chromiumOverlay(page: Page): Overlay {
  const evaluate: EvaluateInRoot = async (look, ...args) => {
    const root = await findRoot(page);
    const call = new Function('root', 'args', `return (${wrapLook(look)})(root, args);`);
    const answer = await root.evaluate(call as (root: unknown, args: string) => Promise<string>, JSON.stringify(args));
    return JSON.parse(answer);
  };
  return createOverlay(page, evaluate);
}

async function findRoot(page: Page): Promise<JSHandle<ShadowRoot>> {
  for (const realm of page.extensionRealms()) {
    const root: JSHandle<ShadowRoot | null> = await realm.evaluateHandle((name) => {
      const host = document.querySelector<HTMLElement>(name);
      return host && chrome.dom.openOrClosedShadowRoot(host);
    }, OVERLAY_HOST);
    if (await root.evaluate((found) => found !== null)) return root as JSHandle<ShadowRoot>;
  }
  throw new Error('No overlay in this page');
}
