import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { exportFormats } from '../../src/core/export';
import { type Article, openVariant, readPage, serve, serveAs, tick, visit } from './article';
import { checkPage, loadAxe, SCHEMES } from './axe';
import { decodeQr } from './decode-qr';
import { choose, closeAll, openFromOverlay, preview, readCodes, saveFile, waitForSheet } from './hand-over-hands';
import { forEachBrowser, type Rig, until } from './harness';
import { overflowOn } from './overflow';
import { type OwnPage, openOwnPage } from './own-page';
import { PAGE_KINDS } from './page-kinds';
import { paste } from './paste';
import { printTo, seeAsPrinter } from './print';

declare const chrome: typeof extensionApi;

const PHONE = { width: 360, height: 640 };

describe('the page that hands over', () => {
  forEachBrowser((rig) => {
    describe.each(PAGE_KINDS)('opened beside $name', ({ slug, url, headers }) => {
      let article: Article;
      let own: OwnPage;

      beforeAll(async () => {
        article = await visit(rig, serve(rig, url, readPage(slug), headers));
        await tick(article, 1);
        own = await openFromOverlay(rig, article);
      });
      afterAll(() => closeAll(own, article));

      it('shows the list with its ticks', async () => {
        expect(await preview(own)).toContain('[x]');
        expect(await own.page.title()).toBe('FixTrail: hand over');
      });

      it.each(exportFormats)('saves as $id what it shows', async ({ id, extension, suffix }) => {
        await choose(own, 'format', id);
        const shown = await preview(own);
        expect(shown.length).toBeGreaterThan(100);
        expect(await saveFile(rig, own)).toEqual({
          name: expect.stringMatching(`${suffix}\\${extension}$`),
          text: shown,
        });
      });

      it('copies what it shows', async () => {
        await choose(own, 'format', 'markdown');
        const shown = await preview(own);
        await own.page.bringToFront();
        await own.page.click('[data-action="copy"]');
        await until(async () => (await own.texts('.notice')).includes('Copied'), 'the notice');
        expect(await paste(rig)).toBe(shown);
      });

      it('shows codes that a phone reads, to the letter', async () => {
        await choose(own, 'format', 'text');
        const shown = await preview(own);
        await own.page.bringToFront();
        await own.page.setViewport(PHONE);
        await own.click('[data-action="qr"]');
        await own.waitFor('.qr-code');
        expect((await readCodes(own)).join('')).toBe(shown);
        await own.page.setViewport({ width: 1280, height: 900 });
      });

      it('writes a mail', async () => {
        const shown = await preview(own);
        const href = await own.page.$eval('a[data-action="mail"]', (link) => link.getAttribute('href') ?? '');
        const body = decodeURIComponent(href.split('&body=')[1] ?? '');
        if (body !== shown.replaceAll('\n', '\r\n')) {
          expect(encodeURIComponent(shown).length).toBeGreaterThan(1500);
          expect(body).toBe('The checklist is on the clipboard. Paste it here.');
        }
      });

      it('prints the list, and nothing else', async () => {
        await seeAsPrinter(rig, own.page, true);
        const seen = await own.page.evaluate(() => ({
          controls: [...document.querySelectorAll('button, input, a, pre')].filter((one) => one.checkVisibility())
            .length,
          steps: [...document.querySelectorAll('.paper-step')].filter((one) => one.checkVisibility()).length,
          ticked: [...document.querySelectorAll('.paper-box')].filter((box) => box.textContent !== '').length,
          colours: [getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor],
        }));
        await seeAsPrinter(rig, own.page, false);
        const steps = (await preview(own)).match(/\[[ x]\]/g) ?? [];
        expect(seen).toEqual({
          controls: 0,
          steps: steps.length,
          ticked: 1,
          colours: ['rgb(0, 0, 0)', 'rgb(255, 255, 255)'],
        });
        expect(await own.count('#paper *')).toBe(0);
      });
    });

    it('is a tab beside the article', async () => {
      const article = await visit(rig, serveAs(rig, 'numbered-headings', 'https://beside.example/'));
      const behind = await rig.browser.newTab();
      await article.page.bringToFront();
      const own = await openFromOverlay(rig, article);
      const tabs = await rig.browser.callExtension(async () =>
        (await chrome.tabs.query({})).map(({ url = '', windowId }) => `${windowId} ${url.replace(/#.*/, '')}`),
      );
      const at = tabs.findIndex((tab) => tab.endsWith('https://beside.example/'));
      expect(tabs[at + 1]).toMatch(new RegExp(`^${tabs[at]?.split(' ')[0]} .*/hand-over.html$`));
      await behind.close();
      await closeAll(own, article);
    });

    it('opens the print dialogue, and the printer gets pages', async () => {
      const article = await visit(rig, serveAs(rig, 'numbered-headings', 'https://printed.example/'));
      const own = await openFromOverlay(rig, article);
      await own.page.evaluate(() => {
        window.print = () => document.documentElement.setAttribute('data-asked', '');
        window.addEventListener('beforeprint', () => {
          document.documentElement.dataset.printed = String(document.querySelectorAll('#paper .paper-step').length);
        });
      });
      await own.page.click('[data-action="print"]');
      await until(() => own.count('[data-asked]'), 'the print dialogue');
      expect((await printTo(own.page)).subarray(0, 5).toString()).toBe('%PDF-');
      const steps = (await preview(own)).match(/\[[ x]\]/g) ?? [];
      expect(await own.count(`[data-printed="${steps.length}"]`)).toBe(1);
      expect(await own.count('#paper *')).toBe(0);
      await closeAll(own, article);
    });

    it('is the same from the panel', async () => {
      const article = await visit(rig, serveAs(rig, 'plain-headings', 'https://from-panel.example/'));
      await tick(article, 2);
      const panel = await openOwnPage(rig, 'sidepanel.html', { background: true });
      await panel.waitFor('[data-step-id]:checked');
      await panel.click('[data-action="hand-over"]');
      const own = await waitForSheet(rig);
      expect((await preview(own)).match(/\[x\]/g)).toHaveLength(1);
      await Promise.all([panel.page.close(), closeAll(own, article)]);
    });

    it('is the same from a list of the dashboard, and for all that are chosen there', async () => {
      for (const slug of ['numbered-headings', 'fix-n-headings']) {
        const article = await visit(rig, serveAs(rig, slug, `https://from-board.example/${slug}`));
        await tick(article, 0);
        await article.page.close();
      }
      const board = await openOwnPage(rig, 'dashboard.html');
      const card = '.card:has([href="https://from-board.example/numbered-headings"])';
      await board.waitFor(card);
      await board.click(`${card} [data-action="hand-over"]`);
      const one = await waitForSheet(rig);
      expect(await one.texts('.given')).toEqual(await board.texts(`${card} .card-title`));
      expect((await preview(one)).match(/\[x\]/g)).toHaveLength(1);
      expect((await preview(one)).match(/^https:\/\/from-board\.example\//gm)).toHaveLength(1);
      await choose(one, 'scope', 'all');
      await until(
        async () => (await preview(one)).match(/^https:\/\/from-board\.example\//gm)?.length === 2,
        'all that is kept',
      );
      await one.page.close();

      for (const slug of ['numbered-headings', 'fix-n-headings'])
        await board.click(`.card:has([href="https://from-board.example/${slug}"]) [data-action="choose"]`);
      await board.click('[data-action="hand-over-chosen"]');
      const both = await waitForSheet(rig);
      expect(await both.texts('.given')).toEqual(['2 checklists']);
      expect((await preview(both)).match(/https:\/\/from-board\.example\//g)).toHaveLength(2);
      await Promise.all([both.page.close(), board.page.close()]);
    });

    it('follows the article, and knows after a reload what it was opened with', async () => {
      const article = await openVariant(rig, 'numbered-headings', 'followed');
      const own = await openFromOverlay(rig, article);
      await article.page.bringToFront();
      await tick(article, 0);
      await until(async () => (await preview(own)).includes('[x]'), 'the tick');
      await own.page.bringToFront();
      await own.reload();
      await own.waitFor('.sheet');
      expect(await preview(own)).toContain('[x]');
      await closeAll(own, article);
      await until(async () => !(await readSession(rig)).includes('handed'), 'all to be forgotten with the page');
    });

    it('can be worked by the keyboard alone, and says what was done', async () => {
      const article = await visit(rig, serveAs(rig, 'numbered-headings', 'https://keys.example/hand-over'));
      const own = await openFromOverlay(rig, article);
      await own.page.bringToFront();
      await own.page.focus('input[value="list"]');
      await own.page.keyboard.press('ArrowDown');
      await own.page.keyboard.press('ArrowDown');
      await own.page.keyboard.press('Tab');
      expect(await focused(own)).toBe('fix');
      await own.page.keyboard.press('ArrowDown');
      expect((await preview(own)).match(/^\d\. /gm)).toHaveLength(1);
      await own.page.keyboard.press('Tab');
      await own.page.keyboard.press('ArrowDown');
      expect(await own.page.$eval('input[name="format"]:checked', (input) => (input as HTMLInputElement).value)).toBe(
        'markdown',
      );
      const walked: string[] = [];
      for (let step = 0; step < 12 && !walked.includes('sheet'); step += 1) {
        await own.page.keyboard.press('Tab');
        walked.push(await focused(own));
      }
      expect(walked).toEqual(['frontMatter', 'save', 'copy', 'print', 'qr', 'mail', 'sheet']);
      await closeAll(own, article);
    });

    it.each(SCHEMES)('can be used by everybody in $scheme, on a phone too', async ({ scheme, isDark }) => {
      const article = await visit(rig, serveAs(rig, 'step-meanings', `https://axe.example/${scheme}`));
      await tick(article, 0);
      const own = await openFromOverlay(rig, article);
      await own.page.bringToFront();
      await rig.browser.setDark(own.page, isDark);
      await choose(own, 'scope', 'selection');
      for (const box of await own.page.$$('.selection > li > label input')) await box.click();
      await choose(own, 'format', 'report');
      await own.click('[data-action="qr"]');
      await own.waitFor('.qr-code');
      expect(await decodeQr(own.page)).toContain('What I already tried');
      await loadAxe(own.page);
      for (const viewport of [{ width: 1280, height: 900 }, PHONE]) {
        await own.page.setViewport(viewport);
        const { violations, passes } = await checkPage(own.page);
        expect(violations).toEqual([]);
        expect(passes).toContain('color-contrast');
        expect(await overflowOn(own.page)).toEqual([]);
      }
      await closeAll(own, article);
    });
  });
});

function focused(own: OwnPage): Promise<string> {
  return own.page.evaluate(() => {
    const { dataset, name, className } = document.activeElement as HTMLInputElement;
    return dataset.action ?? (name || className);
  });
}

function readSession(rig: Rig): Promise<string> {
  return rig.browser.callExtension(async () => JSON.stringify(await chrome.storage.session.get(null)));
}
