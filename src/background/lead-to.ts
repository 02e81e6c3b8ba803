import { browser } from 'wxt/browser';
import type { Checklist } from '../core/types';

/** How long an article has to show its list, in milliseconds: a slow one, and one that is loaded but whose text may come late. */
const PATIENCE_MS = 10_000;
const LATE_MS = 4500;
/** How long the overlay may need to be there once it knows its progress, in milliseconds. */
const MOUNT_MS = 150;

/** Tab → what to do when it shows a list. */
const awaited = new Map<number, (checklist: Checklist) => void>();

/** Resolves when a tab that was just opened shows this list, or another version of it; with `false` when it turns out that it does not. */
export function leadTo(tabId: number, wanted: Checklist): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (isThere: boolean) => {
      awaited.delete(tabId);
      browser.tabs.onUpdated.removeListener(onUpdated);
      resolve(isThere);
    };
    const onUpdated = (id: number, { status }: { status?: string }) => {
      if (id === tabId && status === 'complete') setTimeout(end, LATE_MS, false);
    };
    awaited.set(tabId, ({ id, url }) => {
      if (id === wanted.id || url === wanted.url) setTimeout(end, MOUNT_MS, true);
    });
    browser.tabs.onUpdated.addListener(onUpdated);
    setTimeout(end, PATIENCE_MS, false);
  });
}

/** A tab shows a list. */
export function arrive(tabId: number, checklist: Checklist): void {
  awaited.get(tabId)?.(checklist);
}
