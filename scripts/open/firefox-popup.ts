import type { Browser, Page } from 'puppeteer-core';
import { callFirefoxWindow } from './bidi';
import { createPopup, type Popup, wrapPopupLook } from './popup';
import { until } from './until';

/** A script that comes while the popup is still loading never answers. */
const ANSWER_MS = 2000;
const FIND = `const popup = document.querySelector('browser.webextension-popup-browser');`;

/**
 * The popup of a page's window. BiDi does not name it among the pages, so the browser's own window sends a script into it,
 * by the road that Firefox's own parts take.
 */
export async function firefoxPopup(browser: Browser, page: Page): Promise<Popup> {
  const call = (source: string) => callFirefoxWindow(browser, source, { page });
  const evaluate: Popup['evaluate'] = async (look, ...args) => {
    const script = `{ const { document } = content;
      ${wrapPopupLook(look, args)}.then(
        (json) => sendAsyncMessage('fixtrail:answer', { json }),
        (error) => sendAsyncMessage('fixtrail:answer', { error: String(error) }),
      ); }`;
    const answer = await call(`() => new Promise((resolve) => { ${FIND}
      const { messageManager } = popup;
      const listener = ({ data }) => { messageManager.removeMessageListener('fixtrail:answer', listener); resolve(JSON.stringify(data)); };
      messageManager.addMessageListener('fixtrail:answer', listener);
      setTimeout(() => listener({ data: { error: 'The popup does not answer' } }), ${ANSWER_MS});
      messageManager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(script)}), false);
    })`);
    const { json, error } = JSON.parse(String(answer));
    if (error) throw new Error(error);
    return JSON.parse(json);
  };
  const isThere = () =>
    call(
      `() => { ${FIND} return popup?.currentURI.spec.includes('popup.html') && !popup.webProgress.isLoadingDocument; }`,
    );
  await until(isThere, "Firefox's popup");
  return createPopup(evaluate, async () => {
    await call(`() => { ${FIND} popup?.closest('panel').hidePopup(); }`);
    await until(async () => !(await isThere()), "Firefox's popup to close");
  });
}
