import type { browser as extensionApi } from 'wxt/browser';
import type { PageReport } from '../../src/core/types';
import type { RealBrowser } from './browser';

declare const chrome: typeof extensionApi;

const PAUSE_MS = 100;

/**
 * What the reader says about the page at this address, asked until it has opened the article there; after `timeoutMs` its last
 * answer. `null` when no reader came into that tab: the page is no article to the detector.
 */
export async function readReport(browser: RealBrowser, url: string, timeoutMs = 6000): Promise<PageReport | null> {
  const page = await browser.extensionPage('popup.html', { background: true });
  const end = Date.now() + timeoutMs;
  let report = await page.evaluate(askReader, url);
  while (!report?.isOpen && Date.now() < end) {
    await new Promise((resume) => setTimeout(resume, PAUSE_MS));
    report = await page.evaluate(askReader, url);
  }
  await page.close();
  return report;
}

/** Runs in an extension page and sees nothing of this file. `null` without a tab or a reader in it. */
async function askReader(url: string): Promise<PageReport | null> {
  const tabs = await chrome.tabs.query({});
  const tab = tabs.find((each) => each.url?.replace(/#.*/s, '') === url.replace(/#.*/s, ''));
  if (tab?.id === undefined) return null;
  try {
    return (await chrome.tabs.sendMessage(tab.id, { name: 'pageReport', payload: null }, { frameId: 0 })) ?? null;
  } catch (error) {
    // No reader yet, or one whose page is just being left.
    if (/Receiving end|establish connection|message (port|channel) closed/i.test(String(error))) return null;
    throw error;
  }
}
