import { cpSync, mkdtempSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { browser as extensionApi } from 'wxt/browser';
import { launchBrowser } from '../../scripts/open/browser';
import { until } from '../../scripts/open/until';
import type { PageReport } from '../../src/core/types';
import type { Task } from './task';

declare const chrome: typeof extensionApi;

/**
 * A browser of its own with one tab in front, so that no page is slowed down as those behind are and FixTrail can be
 * switched without a page beside it noticing.
 */
export interface Seat {
  /** Where pages are looked at. */
  page: Page;
  /** The number of the tab that shows this address. */
  findTab(url: string): Promise<number>;
  /** Switches FixTrail on or off, as the popup does. */
  enable(isOn: boolean): Promise<void>;
  /** What the reader says about a tab's page; `null` without a reader there. */
  report(tabId: number): Promise<PageReport | null>;
  /** Has a tab's page worked on, detected or not, as the popup does, but not remembered. Answers when that is done. */
  force(tabId: number): Promise<PageReport>;
  close(): Promise<void>;
}

/** A started browser with FixTrail in it, switched off. */
export async function openSeat({ browser: name, executable, extension }: Task, proxyPort: number): Promise<Seat> {
  const viewport = { width: 1280, height: 900 };
  // Chromium writes into the folder what it makes of the rules, and takes none that another has just written into.
  const copy = mkdtempSync(`${extension}-`);
  cpSync(extension, copy, { recursive: true });
  const options = {
    executable,
    extension: copy,
    headless: true,
    profile: null,
    downloads: null,
    proxyPort,
    viewport,
  };
  const browser = await launchBrowser(name, options);
  const inside = await browser.extensionPage('popup.html');
  const page = await browser.newTab();
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  await page.evaluateOnNewDocument(stayHere);
  const seat: Seat = {
    page,
    findTab: (url) => until(() => inside.evaluate(findTab, url), `the tab of ${url}`, 3000),
    enable: (isOn) => inside.evaluate((enabled) => chrome.storage.local.set({ enabled }), isOn),
    report: (tabId) => inside.evaluate(askReader, tabId),
    force: (tabId) => inside.evaluate(forceReader, tabId),
    close: async () => {
      // Whatever hangs in there ends with it.
      await browser.kill().catch(() => undefined);
      await browser.close().catch(() => undefined);
    },
  };
  await seat.enable(false);
  return seat;
}

/** Keeps the page's scripts from leading the tab away, where the browser has the means (Chromium, Firefox from 147). */
function stayHere(): void {
  if (window !== window.top || !('navigation' in window)) return;
  navigation.addEventListener('navigate', (event) => {
    if (!event.destination.sameDocument && event.cancelable) event.preventDefault();
  });
}

// The following run in an extension page and see nothing of this file.

async function findTab(url: string): Promise<number | null> {
  const tabs = await chrome.tabs.query({});
  return tabs.find((tab) => tab.url?.replace(/#.*/s, '') === url)?.id ?? null;
}

async function askReader(tabId: number): Promise<PageReport | null> {
  try {
    return (await chrome.tabs.sendMessage(tabId, { name: 'pageReport', payload: null }, { frameId: 0 })) ?? null;
  } catch (error) {
    if (/Receiving end|establish connection|message (port|channel) closed/i.test(String(error))) return null;
    throw error;
  }
}

async function forceReader(tabId: number): Promise<PageReport> {
  await chrome.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] });
  await chrome.tabs.sendMessage(tabId, { name: 'analyse', payload: { forced: true } }, { frameId: 0 });
  // The reader answers this one only after it has looked.
  return chrome.tabs.sendMessage(tabId, { name: 'pageReport', payload: null }, { frameId: 0 });
}
