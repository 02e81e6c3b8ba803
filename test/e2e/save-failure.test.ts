import { describe, expect, it } from 'vitest';
import { type Article, openArticle, stepSelector, tick, ticked, waitForState } from './article';
import { forEachBrowser, type Rig } from './harness';

const STORAGE_LIMIT_BYTES = 2 * 1024 * 1024;
/** A database may have room in its own file for a few more. */
const TICKS = 8;
/** By then the reader has looked at what the page has added. */
const LATE_LOOK_MS = 1000;

describe('a full disk', () => {
  forEachBrowser(
    (rig) => {
      it('leaves the tick on screen and says so, and "Try again" saves it when there is room', async () => {
        const article = await openArticle(rig, 'numbered-headings');
        await tick(article, 0);
        await fillDisk(rig);
        await article.page.bringToFront();
        const last = await tickUntilFull(article);
        expect(await ticked(article)).toEqual(Array.from({ length: last + 1 }, (_, index) => index));
        expect(await article.overlay.text('.save [role="status"]')).toBe('Not saved: the disk is full');

        await article.page.evaluate(addStep);
        await new Promise((resolve) => setTimeout(resolve, LATE_LOOK_MS));
        expect(await ticked(article), 'after the page has changed').toHaveLength(last + 1);

        await emptyDisk(rig);
        await article.page.bringToFront();
        await article.overlay.click('[data-action="retry"]');
        await waitForState(article, 'saved');
        expect(await article.overlay.count('[data-action="retry"]')).toBe(0);
        await article.page.reload({ waitUntil: 'domcontentloaded' });
        await article.overlay.waitFor('[data-step-id]');
        expect(await ticked(article)).toHaveLength(last + 1);
      }, 120_000);
    },
    { storageLimitBytes: STORAGE_LIMIT_BYTES },
  );
});

/** Changes the article so that another list would come of it. */
function addStep(): void {
  const item = document.createElement('li');
  item.textContent = 'Wait for a minute.';
  document.querySelector('ol')?.append(item);
}

/** Ticks one step after the other until one is not saved. Answers the place of that one. */
async function tickUntilFull(article: Article): Promise<number> {
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
function fillDisk(rig: Rig): Promise<void> {
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

function emptyDisk(rig: Rig): Promise<void> {
  return rig.browser.callExtension(async () => {
    const deleting = indexedDB.deleteDatabase('filler');
    await new Promise((resolve, reject) => {
      deleting.onsuccess = resolve;
      deleting.onerror = reject;
    });
  });
}
