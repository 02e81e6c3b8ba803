import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import type { Overlay } from '../../scripts/open/overlay';
import { serveAs, tick, ticked, visit } from './article';
import { forEachBrowser, type Rig, until } from './harness';
import { type OwnPage, openOwnPage, readOwnPage } from './own-page';

declare const chrome: typeof extensionApi;

/** A page has ten seconds to show its list before the kept list takes its place. */
const GONE_MS = 20_000;
const ELSEWHERE =
  '<!doctype html><html lang="en"><head><title>Shop</title></head><body><h1>Our shop</h1></body></html>';

describe('after a restart of the browser', () => {
  forEachBrowser((rig) => {
    /** A list in which something was done before the browser was closed. */
    async function leave(url: string, ticks: number, slug = 'numbered-headings'): Promise<void> {
      const article = await visit(rig, serveAs(rig, slug, url));
      for (let at = 0; at < ticks; at += 1) await tick(article, at);
      await article.page.close();
    }
    const waitForButton = (badge: string) =>
      until(async () => (await readButton(rig)).badge === badge, `"${badge}" on the button`);

    it('the button says that there is a list to go on with, and what comes next', async () => {
      await leave('https://restarted.example/words', 2);
      await rig.browser.restart();
      await waitForButton('→');
      expect((await readButton(rig)).title).toMatch(/^FixTrail: go on with step 3 of \d+: Open Settings/);
    });

    it('the dashboard leads back to the article, to its step', async () => {
      const board = await openOwnPage(rig, 'dashboard.html');
      await board.waitFor('.resume');
      expect((await board.texts('.resume-step'))[0]).toMatch(/^Step 3 of \d+: Open Settings/);
      await board.click('.resume [data-action="go-on"]');
      const page = await findPage(rig, 'restarted.example/words');
      const overlay = rig.browser.overlay(page);
      await overlay.waitFor('[data-step-id]');
      expect(await ticked({ overlay, page, url: page.url() })).toEqual([0, 1]);
      await until(() => isStepInView(overlay, 2), 'the step in view');
      await until(() => isShownIn(page, 'Open Settings and go to'), 'its place in the article');
      // What is taken up is not offered any more.
      await waitForButton('');
      await page.close();
      await board.page.close();
    });

    it('the list that had come to a restart of the device goes first, though another was used later', async () => {
      // Its step 10 restarts the laptop.
      await leave('https://restarted.example/device', 9);
      await leave('https://restarted.example/later', 1, 'plain-headings');
      await rig.browser.restart();
      await waitForButton('→');
      expect((await readButton(rig)).title).toMatch(/: Restart the laptop/);
    });

    it('the popup offers it too, and not any more once it was declined', async () => {
      const popup = await openOwnPage(rig, 'popup.html');
      await popup.waitFor('.resume');
      await popup.click('[data-action="not-now"]');
      await until(async () => (await popup.count('.resume')) === 0, 'the offer to go');
      await waitForButton('');
      await popup.page.close();
      const board = await openOwnPage(rig, 'dashboard.html');
      await board.waitFor('.card');
      expect(await board.count('.resume')).toBe(0);
      await board.page.close();
    });

    it.each([
      { what: 'is gone', now: null },
      { what: 'has become another', now: ELSEWHERE },
    ])(
      'the kept list takes the place of an article that $what, and says why',
      async ({ now }) => {
        const url = `https://gone.example/${now === null ? 'gone' : 'other'}`;
        await leave(url, 3, now === null ? 'fix-n-headings' : 'nested-substeps');
        await rig.browser.restart();
        await waitForButton('→');
        if (now === null) rig.server.routes.delete(url.slice('https://'.length));
        else rig.server.routes.set(url.slice('https://'.length), { html: now });
        const board = await openOwnPage(rig, 'dashboard.html');
        await board.waitFor(`.card [href="${url}"]`);
        await board.click(`.card:has([href="${url}"]) [data-action="go-on"]`);
        const kept = readOwnPage(await findPage(rig, '&gone', GONE_MS));
        await kept.waitFor('[data-step-id]');
        expect((await kept.texts('.gone'))[0]).toContain('The article could not be shown');
        expect(await kept.count(`[data-action="open-article"][href="${url}"]`)).toBe(1);
        expect(await countTicked(kept)).toBe(3);
        await kept.page.close();
        await board.page.close();
      },
      90_000,
    );

    it('nothing is offered when the reader wants no offers', async () => {
      await rig.browser.callExtension(() =>
        chrome.storage.local.set({ preferences: { offerResume: false }, preferences$: { v: 1 } }),
      );
      await leave('https://unwanted.example/', 1);
      await rig.browser.restart();
      const board = await openOwnPage(rig, 'dashboard.html');
      await board.waitFor('.card');
      expect(await board.count('.resume')).toBe(0);
      expect((await readButton(rig)).badge).toBe('');
      await board.page.close();
    });
  });
});

async function readButton(rig: Rig): Promise<{ badge: string; title: string }> {
  return rig.browser.callExtension(async () => ({
    badge: await chrome.action.getBadgeText({}),
    title: await chrome.action.getTitle({}),
  }));
}

/** The tab with these letters in its address. */
function findPage(rig: Rig, part: string, timeoutMs?: number): Promise<Page> {
  const find = async () => {
    for (const page of await rig.browser.puppeteer.pages()) {
      // Puppeteer does not see where Firefox goes among the extension's own pages.
      const address = await page.evaluate(() => location.href).catch(() => '');
      if (address.includes(part)) return page;
    }
    return null;
  };
  return until(find, `a tab at ${part}`, timeoutMs);
}

function isStepInView(overlay: Overlay, index: number): Promise<boolean> {
  return overlay.evaluate((root, at) => {
    const box = root.querySelectorAll('[data-step-id]')[at]?.getBoundingClientRect();
    return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
  }, index);
}

function isShownIn(page: Page, words: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const item = [...document.querySelectorAll('li')].find((one) => one.textContent?.includes(wanted));
    const box = item?.getBoundingClientRect();
    return box !== undefined && scrollY > 0 && box.top >= 0 && box.bottom <= innerHeight;
  }, words);
}

function countTicked({ page }: OwnPage): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('[data-step-id]:checked').length);
}
