import type { Page } from 'puppeteer-core';
import type { browser as extensionApi } from 'wxt/browser';
import type { Overlay } from '../open/overlay';
import type { Stage } from './stage';

declare const chrome: typeof extensionApi;

/** One face, in one of its states. */
export interface Face {
  id: string;
  label: string;
  /** Brings it on screen and writes a picture of it. */
  show(stage: Stage, path: string): Promise<void>;
}

/** Every face, in the order of the gallery. */
export const FACES: readonly Face[] = [
  { id: 'overlay', label: 'Overlay', show: overArticle(tickThree) },
  {
    id: 'receipt',
    label: 'Overlay with the receipt',
    show: overArticle((overlay) => overlay.click('[data-action="receipt"]')),
  },
  { id: 'outcomes', label: 'Overlay, what came of a fix', show: overArticle(judgeOne) },
  { id: 'folded', label: 'Folded overlay', show: overArticle(fold) },
  { id: 'focus', label: 'Focus mode', show: overArticle(focus) },
  { id: 'finish', label: 'Solved', show: overArticle(solve) },
  { id: 'panel', label: 'Panel', show: onOwnPage('sidepanel.html', { width: 384 }) },
  { id: 'popup', label: 'Popup', show: onOwnPage('popup.html', { width: 352 }) },
  { id: 'dashboard', label: 'Dashboard', show: onOwnPage('dashboard.html') },
  { id: 'take-in', label: 'Bringing in', show: onOwnPage('dashboard.html#take-in', { isWhole: true }) },
  { id: 'hand-over', label: 'Handing over', show: onOwnPage('hand-over.html#ticket=gallery', { isWhole: true }) },
  { id: 'options', label: 'Settings', show: onOwnPage('options.html', { isWhole: true }) },
  { id: 'welcome', label: 'Welcome', show: onOwnPage('welcome.html', { isWhole: true }) },
  { id: 'demo', label: 'The example', show: onOwnPage('demo.html') },
];

/** What was drawn last moves for a moment. */
const SETTLED_MS = 600;

function overArticle(act: (overlay: Overlay, page: Page) => Promise<void>): Face['show'] {
  return async ({ browser, article, dress, startAfresh }, path) => {
    await startAfresh();
    const page = await browser.newPage(article);
    await dress(page);
    const overlay = browser.overlay(page);
    await overlay.waitFor('[data-step-id]');
    await act(overlay, page);
    await take(page, path);
    await page.close();
  };
}

function onOwnPage(file: string, { width, isWhole = false }: { width?: number; isWhole?: boolean } = {}): Face['show'] {
  return async ({ browser, article, variant, dress, startAfresh }, path) => {
    await startAfresh();
    const behind = await browser.newPage(article);
    const overlay = browser.overlay(behind);
    await overlay.waitFor('[data-step-id]');
    await tickThree(overlay);
    await browser.callExtension(handKeptOver);
    // Behind the article it shows what stands beside the article.
    const page = await browser.extensionPage(file, { background: true });
    await dress(page);
    if (width) await page.setViewport({ ...variant.viewport, width: Math.min(width, variant.viewport.width) });
    await settle();
    await page.bringToFront();
    await take(page, path, isWhole);
    await Promise.all([page.close(), behind.close()]);
  };
}

/** Puts the lists that are kept where the page that hands over looks for them; runs in the extension. */
async function handKeptOver(): Promise<void> {
  const { lists } = await chrome.runtime.sendMessage({ name: 'readLists', payload: { from: 0 } });
  await chrome.storage.session.set({ 'handed/gallery': { lists, checklistIds: [], isPrivate: false } });
}

async function tickThree(overlay: Overlay): Promise<void> {
  const ids = await overlay.evaluate((root) =>
    [...root.querySelectorAll<HTMLElement>('[data-step-id]')].slice(0, 3).map(({ dataset }) => dataset.stepId),
  );
  for (const id of ids) await overlay.click(`[data-step-id="${id}"]`);
  await overlay.waitFor('[data-save-state="saved"]');
}

async function judgeOne(overlay: Overlay): Promise<void> {
  await tickThree(overlay);
  await overlay.click('[data-outcome="noHelp"]');
}

async function fold(overlay: Overlay): Promise<void> {
  await overlay.click('[data-action="collapse"]');
}

async function focus(overlay: Overlay): Promise<void> {
  await overlay.click('[data-action="focus-mode"]');
}

async function solve(overlay: Overlay): Promise<void> {
  await overlay.click('[data-outcome="fixed"]');
}

const settle = () => new Promise((resolve) => setTimeout(resolve, SETTLED_MS));

async function take(page: Page, path: string, fullPage = false): Promise<void> {
  await settle();
  await page.screenshot({ path: path as `${string}.png`, fullPage });
}
