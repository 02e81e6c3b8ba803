import { describe, expect, it } from 'vitest';
import { openArticle, readPage, serve, tick, ticked, visit } from './article';
import { forEachBrowser, until } from './harness';

/** A power cut, right after the overlay has said "Saved". */
const CUTS = 3;

describe('ticks', () => {
  forEachBrowser((rig) => {
    it('are there after a reload, and after the background script was put to sleep', async () => {
      const article = await openArticle(rig, 'numbered-headings');
      await tick(article, 0);
      await rig.browser.killBackground();
      await tick(article, 2);
      await article.page.reload({ waitUntil: 'domcontentloaded' });
      await article.overlay.waitFor('[data-step-id]');
      expect(await ticked(article)).toEqual([0, 2]);
      await article.page.close();
    });

    it('can be undone, one by one', async () => {
      const article = await openArticle(rig, 'fix-n-headings');
      await tick(article, 0);
      await tick(article, 1);
      await article.overlay.click('[data-action="undo"]');
      await until(async () => (await ticked(article)).length === 1, 'the undo');
      await article.overlay.click('[data-action="undo"]');
      await until(async () => (await ticked(article)).length === 0, 'the second undo');
      expect(await article.overlay.property('[data-action="undo"]', 'disabled')).toBe(true);
      await article.page.close();
    });

    it('are the same in two tabs, and under another address with the same text', async () => {
      const first = await openArticle(rig, 'plain-headings');
      const copy = serve(
        rig,
        'http://copy.example/other-title',
        readPage('plain-headings').replaceAll('Lumora', 'Lumora'),
      );
      const second = await visit(rig, copy);
      await first.page.bringToFront();
      await tick(first, 3);
      await until(async () => (await ticked(second)).includes(3), 'the other tab', 3000);
      await second.page.bringToFront();
      await tick(second, 3);
      await until(async () => (await ticked(first)).length === 0, 'the first tab', 3000);
      await Promise.all([first.page.close(), second.page.close()]);
    });

    it('of a prose fix are kept too', async () => {
      const article = await openArticle(rig, 'affiliate-link-in-sentence');
      await article.overlay.click('[data-fix-id]');
      await until(async () => (await article.overlay.count('[data-save-state="saved"]')) === 1, 'saved');
      await article.page.reload({ waitUntil: 'domcontentloaded' });
      await article.overlay.waitFor('[data-fix-id]');
      expect(await article.overlay.property('[data-fix-id]', 'checked')).toBe(true);
      await article.page.close();
    });

    it(`survive ${CUTS} power cuts in the moment after "Saved"`, async () => {
      const url = serve(rig, 'https://articles.example/cut', readPage('list-cut-by-ads'));
      for (let cut = 0; cut < CUTS; cut += 1) {
        await tick(await visit(rig, url), cut);
        await rig.browser.kill();
        await rig.browser.start();
      }
      expect(await ticked(await visit(rig, url))).toEqual(Array.from({ length: CUTS }, (_, index) => index));
    }, 120_000);
  });
});
