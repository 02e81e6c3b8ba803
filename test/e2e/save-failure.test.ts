import { describe, expect, it } from 'vitest';
import { openArticle, tick, ticked, waitForState } from './article';
import { emptyDisk, fillDisk, STORAGE_LIMIT_BYTES, tickUntilFull } from './full-disk';
import { forEachBrowser } from './harness';

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
