import { browser } from 'wxt/browser';

/** The tab under the popup. `host`: of its page; `null` where FixTrail cannot work. */
export async function readTab(): Promise<{
  tabId: number;
  windowId: number;
  url: string;
  host: string | null;
  isPrivate: boolean;
}> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const url = tab?.url ?? '';
  return {
    tabId: tab?.id ?? -1,
    windowId: tab?.windowId ?? -1,
    url,
    host: /^https?:/.test(url) ? new URL(url).hostname : null,
    isPrivate: tab?.incognito ?? false,
  };
}
