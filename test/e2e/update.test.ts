import { afterEach, describe, expect, it } from 'vitest';
import { type Article, openArticle, readPage, stepSelector, tick, ticked, waitForState } from './article';
import { forEachBrowser, until } from './harness';
import { type Rendered, readOuterHtml, readRendered } from './rendered';

const HOSTS = 'fixtrail-overlay';

describe('an update under an open tab', () => {
  forEachBrowser((rig) => {
    let article: Article;
    const errors: unknown[] = [];

    /** An article with hidden ads and something ticked, and the extension started anew under it. */
    async function openAndUpdate(path: string): Promise<{ plain: string; shown: Rendered; before: number[] }> {
      const plainPage = await rig.browser.newTab();
      await plainPage.setContent(readPage('list-cut-by-ads'), { waitUntil: 'domcontentloaded' });
      const plain = await readOuterHtml(plainPage);
      await plainPage.close();
      article = await openArticle(rig, 'list-cut-by-ads', `https://updated.example/${path}`);
      article.page.on('pageerror', (error) => errors.push(error));
      await tick(article, (await ticked(article)).length);
      const [shown, before] = [await readRendered(article.page), await ticked(article)];
      await rig.browser.reloadExtension();
      await article.page.bringToFront();
      // The reader that has just ticked says "saved"; only the one that takes over says "idle".
      await waitForState(article, 'idle');
      return { plain, shown, before };
    }
    const countHosts = () => article.page.evaluate((tag) => document.querySelectorAll(tag).length, HOSTS);
    afterEach(async () => {
      expect(errors.splice(0)).toEqual([]);
      await article.page.close();
    });

    it('keeps the ticks and the hidden ads, in one overlay', async () => {
      const { shown, before } = await openAndUpdate('kept');
      expect(await countHosts()).toBe(1);
      expect(await ticked(article)).toEqual(before);
      expect(await readRendered(article.page)).toEqual(shown);
    });

    it('goes on saving in the same page, and after a reload', async () => {
      const { before } = await openAndUpdate('goes-on');
      await tick(article, 5);
      await article.page.reload({ waitUntil: 'domcontentloaded' });
      await article.overlay.waitFor('[data-step-id]');
      expect(await ticked(article)).toEqual([...before, 5]);
      await tick(article, 5);
    });

    it('still leaves the page as it was when it is switched off', async () => {
      const { plain } = await openAndUpdate('switched-off');
      const popup = await rig.browser.toolbarClick(article.page);
      await until(async () => (await popup.text()).includes('in this article'), 'the popup');
      await popup.click('[data-switch="here"]');
      await until(async () => (await countHosts()) === 0, 'no overlay');
      await popup.close();
      expect(await readOuterHtml(article.page)).toBe(plain);
    });
  });
});

describe('a removal under an open tab', () => {
  forEachBrowser((rig, name) => {
    it('leaves ticks on screen and says that they are not saved any more', async () => {
      const article = await openArticle(rig, 'numbered-headings', 'https://removed.example/');
      const errors: unknown[] = [];
      article.page.on('pageerror', (error) => errors.push(error));
      await tick(article, 0);
      await rig.browser.removeExtension();
      await article.page.bringToFront();
      await article.overlay.click(await stepSelector(article, 1));
      expect(await ticked(article)).toEqual([0, 1]);
      expect(errors).toEqual([]);
      // Firefox ends the scripts of an extension together with it: nobody is left who could say anything.
      if (name === 'firefox') return;
      await until(async () => (await article.overlay.count('[data-save-state="cut-off"]')) === 1, 'it to say so');
      expect(await article.overlay.text('.save')).toBe('FixTrail was updated. Reload the page to go on saving.');
      expect(await article.overlay.text('.counts')).toContain('2 of 14 done');
      await article.overlay.click('[data-action="focus-mode"]');
      const notice = 'FixTrail was updated. Reload the page to go on saving.';
      await until(
        async () => (await article.overlay.text('.notice')) === notice,
        'it to say what cannot come any more',
      );
      expect(await article.overlay.count('.focus-mode')).toBe(0);
      await article.overlay.click(await stepSelector(article, 2));
      expect(await ticked(article)).toEqual([0, 1, 2]);
      await article.overlay.click('[data-action="collapse"]');
      expect(await article.overlay.text('.pill')).toContain('3 of 14 done');
    });
  });
});
