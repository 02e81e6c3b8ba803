import { expect } from 'vitest';
import { type Article, stepSelector } from './article';
import type { Rig } from './harness';

/** Room for an extension whose disk is to be filled. */
export const STORAGE_LIMIT_BYTES = 2 * 1024 * 1024;
/** A database may have room in its own file for a few more. */
const TICKS = 8;

/** Ticks one step after the other until one is not saved. Answers the place of that one. */
export async function tickUntilFull(article: Article): Promise<number> {
  for (let step = 1; step < TICKS; step += 1) {
    await article.overlay.click(await stepSelector(article, step));
    const state = await article.overlay.evaluate(async (root) => {
      const read = () => root.querySelector('[data-save-state]')?.getAttribute('data-save-state');
      while (read() === 'saving') await new Promise((resolve) => setTimeout(resolve, 20));
      return read();
    });
    if (state === 'full') return step;
    expect(state).toBe('saved');
  }
  throw new Error(`${TICKS} ticks were saved on a full disk`);
}

/** Stores as much beside the extension's own as the browser lets it. */
export function fillDisk(rig: Rig): Promise<void> {
  return rig.browser.callExtension(async () => {
    const opening = indexedDB.open('filler');
    opening.onupgradeneeded = () => opening.result.createObjectStore('bytes', { autoIncrement: true });
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const store = (size: number) =>
      new Promise<boolean>((resolve) => {
        const transaction = opening.result.transaction('bytes', 'readwrite', { durability: 'strict' });
        transaction.oncomplete = () => resolve(true);
        transaction.onabort = () => resolve(false);
        const bytes = new Uint8Array(size);
        // Random, or it would be packed away.
        for (let at = 0; at < size; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536));
        transaction.objectStore('bytes').put(bytes);
      }).catch(() => false);
    // Twice, as Firefox fails the write after one that found the disk full.
    for (let size = 500_000; size > 100; size /= 2)
      while ((await store(Math.floor(size))) || (await store(Math.floor(size))));
    opening.result.close();
  });
}

/** Makes room again. */
export function emptyDisk(rig: Rig): Promise<void> {
  return rig.browser.callExtension(async () => {
    const deleting = indexedDB.deleteDatabase('filler');
    await new Promise((resolve, reject) => {
      deleting.onsuccess = resolve;
      deleting.onerror = reject;
    });
  });
}
