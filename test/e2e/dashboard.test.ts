import { beforeAll, describe, expect, it } from 'vitest';
import { serveAs, tick, ticked, visit } from './article';
import { checkPage, loadAxe, SCHEMES } from './axe';
import { forEachBrowser, until } from './harness';
import { type OwnPage, openOwnPage } from './own-page';

const WEBCAM = 'https://zeta.example/webcam';
const SOUND = 'https://alpha.example/sound';
const TV = 'https://midway.example/tv';
const ARTICLES = [
  { slug: 'numbered-headings', url: WEBCAM, ticks: 2 },
  { slug: 'fix-n-headings', url: SOUND, ticks: 1 },
  { slug: 'plain-headings', url: TV, ticks: 5 },
];
const TALL = { width: 900, height: 3000 };
const NARROW = { width: 320, height: 640 };

describe('dashboard', () => {
  forEachBrowser((rig) => {
    let board: OwnPage;
    /** Sites of the shown lists, in their order. */
    const sites = async () => (await board.texts('.card-body > .small')).map((words) => words.split('.')[0]);
    const waitForSites = (...wanted: string[]) =>
      until(async () => (await sites()).join() === wanted.join(), wanted.join()).catch(async (error) => {
        throw new Error(`${error.message}; there is ${await sites()}`);
      });
    const card = (url: string) => `.card:has([href="${url}"])`;
    const search = async (words: string) => {
      await board.page.evaluate(() => {
        const field = document.querySelector<HTMLInputElement>('[data-field="search"]');
        field?.focus();
        field?.select();
      });
      if (words === '') await board.page.keyboard.press('Backspace');
      else await board.page.keyboard.type(words);
    };
    const sort = (by: string) =>
      board.page.evaluate((wanted) => {
        const select = document.querySelector<HTMLSelectElement>('[data-field="sort"]') as HTMLSelectElement;
        select.value = wanted;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }, by);
    const focusedAction = () =>
      board.page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.action ?? '');

    beforeAll(async () => {
      for (const { slug, url, ticks } of ARTICLES) {
        const article = await visit(rig, serveAs(rig, slug, url));
        for (let at = 0; at < ticks; at += 1) await tick(article, at);
        if (url === SOUND) {
          await article.overlay.click('[data-outcome="fixed"]');
          await until(() => article.overlay.count('[data-save-state="saved"]'), 'the outcome to be saved');
        }
        await article.page.close();
      }
      board = await openOwnPage(rig, 'dashboard.html');
      await waitForSites('midway', 'alpha', 'zeta');
    });

    it('shows how far each list has come, what is next in it and what helped', async () => {
      expect(await board.texts(`${card(WEBCAM)} .progress-line`)).toEqual([expect.stringMatching(/^2 of \d+ done$/)]);
      expect((await board.texts(`${card(WEBCAM)} .next`))[0]).toMatch(/^Step 3 of \d+: Open Settings/);
      expect(await board.texts(`${card(SOUND)} .solved`)).toEqual(['Solved: Choose the headphones as the output']);
      expect(await board.texts('.card time')).toHaveLength(3);
      await until(async () => /\d (?:kB|MB)/.test((await board.texts('.used'))[0] ?? ''), 'the space it takes');
    });

    it('finds lists by their titles, sites, fixes and steps', async () => {
      await search('shutter');
      await waitForSites('zeta');
      await search('alpha hands-free');
      await waitForSites('alpha');
      await search('nothing like it');
      await waitForSites();
      await board.click('[data-action="show-all"]');
      await waitForSites('midway', 'alpha', 'zeta');
    });

    it('shows only the open ones or the solved ones', async () => {
      await board.click('[data-filter="solved"]');
      await waitForSites('alpha');
      await board.click('[data-filter="open"]');
      await waitForSites('midway', 'zeta');
      await board.click('[data-filter="all"]');
      await waitForSites('midway', 'alpha', 'zeta');
    });

    it.each([
      { by: 'title', wanted: ['zeta', 'alpha', 'midway'] },
      { by: 'source', wanted: ['alpha', 'midway', 'zeta'] },
      { by: 'progress', wanted: ['alpha', 'midway', 'zeta'] },
      { by: 'lastAt', wanted: ['midway', 'alpha', 'zeta'] },
    ])('sorts by $by', async ({ by, wanted }) => {
      await sort(by);
      await waitForSites(...wanted);
    });

    it('renames a list by keyboard alone, and takes that back', async () => {
      const title = async () => (await board.texts(`${card(TV)} .card-title`))[0];
      const before = await title();
      await board.page.evaluate(
        (selector) => document.querySelector<HTMLElement>(selector)?.focus(),
        `${card(TV)} [data-action="rename"]`,
      );
      await board.page.keyboard.press('Enter');
      await board.waitFor('[data-field="name"]');
      await board.page.keyboard.type('Living room TV');
      await board.page.keyboard.press('Enter');
      await until(async () => (await title()) === 'Living room TV', 'the new name');
      await until(async () => (await focusedAction()) === 'undo', 'the way back in focus');
      await board.page.keyboard.press('Enter');
      await until(async () => (await title()) === before, 'the old name');
    });

    it('keeps a name over a reload, and the article shows it too', async () => {
      await board.click(`${card(TV)} [data-action="rename"]`);
      await board.waitFor('[data-field="name"]');
      await board.page.keyboard.type('My TV');
      await board.click('[data-action="keep-name"]');
      await until(async () => (await board.texts(`${card(TV)} .card-title`))[0] === 'My TV', 'the new name');
      await board.reload();
      await until(async () => (await board.texts(`${card(TV)} .card-title`))[0] === 'My TV', 'the name it has');
      const article = await visit(rig, TV);
      await until(async () => (await article.overlay.text('.title')).includes('My TV'), 'the name in the overlay');
      await article.page.close();
    });

    it('deletes a list and brings it back; its open article starts afresh and has all of it again', async () => {
      const article = await visit(rig, WEBCAM);
      expect(await ticked(article)).toEqual([0, 1]);
      await board.page.bringToFront();
      await board.click(`${card(WEBCAM)} [data-action="delete"]`);
      await waitForSites('midway', 'alpha');
      await until(async () => (await ticked(article)).length === 0, 'the article to start afresh', 2000);
      await until(async () => (await focusedAction()) === 'undo', 'the way back in focus');
      await board.page.keyboard.press('Enter');
      await until(async () => (await ticked(article)).join() === '0,1', 'the ticks in the article', 2000);
      await waitForSites('midway', 'alpha', 'zeta');
      await article.page.close();
    });

    it('deletes several at once, and brings back one of them after a reload', async () => {
      for (const url of [WEBCAM, SOUND]) await board.click(`${card(url)} [data-action="choose"]`);
      await until(async () => (await board.texts('.choose-all'))[0] === '2 chosen', 'two to be chosen');
      await board.click('[data-action="delete-chosen"]');
      await waitForSites('midway');
      await board.reload();
      await waitForSites('midway');
      await board.click('[data-action="deleted"]');
      expect(await board.texts('.deleted li span')).toHaveLength(2);
      await board.click('.deleted li:first-of-type [data-action="restore"]');
      await until(async () => (await board.count('.card')) === 2, 'one to be back');
      await board.click('.deleted li:first-of-type [data-action="restore"]');
      await waitForSites('midway', 'alpha', 'zeta');
    });

    it('shows a list in full without its article, and what is ticked there counts', async () => {
      await board.click(`${card(WEBCAM)} .card-title a`);
      await board.waitFor('[data-step-id]');
      expect(await board.page.evaluate(() => document.title)).toContain('Webcam');
      await board.page.evaluate(() => document.querySelectorAll<HTMLElement>('[data-step-id]')[2]?.click());
      await board.waitFor('[data-save-state="saved"]');
      await board.click('[data-action="all-lists"]');
      await until(
        async () => (await board.texts(`${card(WEBCAM)} .progress-line`))[0]?.startsWith('3 of '),
        'the tick in the overview',
      );
    });

    it('asks the browser to keep the screen on for as long as one step at a time is shown', async () => {
      await board.click(`${card(WEBCAM)} .card-title a`);
      await board.waitFor('[data-step-id]');
      await board.page.evaluate(() => {
        const asked = { now: 0 };
        Object.assign(window, { asked });
        // No screen of a test machine goes dark: what is asked for is all that there is to see.
        Object.defineProperty(navigator.wakeLock, 'request', {
          value: async () => {
            asked.now += 1;
            const release = async () => {
              asked.now -= 1;
            };
            return { release };
          },
        });
      });
      const asked = () => board.page.evaluate(() => (Reflect.get(window, 'asked') as { now: number }).now);
      await board.click('[data-action="focus-mode"]');
      await until(async () => (await asked()) === 1, 'the screen to stay on');
      await board.click('[data-action="leave-focus"]');
      await until(async () => (await asked()) === 0, 'the screen to be let alone');
      await board.click('[data-action="all-lists"]');
      await board.waitFor('.card');
    });

    it('says so when a list is not kept any more', async () => {
      const page = await openOwnPage(rig, 'dashboard.html#list=nowhere');
      await until(
        async () => (await page.texts('.nothing'))[0] === 'This checklist is not kept any more.',
        'the words',
      );
      await page.page.close();
    });

    describe.each(SCHEMES)('in $scheme', ({ isDark }) => {
      it('breaks no rule of accessibility, and is no wider than a phone', async () => {
        const page = await openOwnPage(rig, 'dashboard.html');
        await page.waitFor('.card');
        await page.click('.card:last-of-type [data-action="delete"]');
        await page.waitFor('[data-action="deleted"]');
        await page.click('[data-action="deleted"]');
        await page.click('[data-action="rename"]');
        await rig.browser.setDark(page.page, isDark);
        await loadAxe(page.page);
        const { violations, passes } = await checkPage(page.page);
        expect(violations).toEqual([]);
        expect(passes).toContain('color-contrast');
        expect(passes).toContain('form-field-multiple-labels');
        await page.page.setViewport(NARROW);
        expect(await page.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(NARROW.width);
        await page.click('[data-action="restore"]');
        await until(async () => (await page.count('[data-action="deleted"]')) === 0, 'the list to be back');
        await page.page.close();
      });

      it('breaks none with one list in full', async () => {
        await board.page.bringToFront();
        await board.click('.card-title a');
        await board.waitFor('[data-step-id]');
        // So tall that nothing lies below the buttons at its end.
        await board.page.setViewport(TALL);
        await rig.browser.setDark(board.page, isDark);
        await loadAxe(board.page);
        const { violations, passes } = await checkPage(board.page);
        expect(violations).toEqual([]);
        expect(passes).toContain('color-contrast');
        await board.click('[data-action="all-lists"]');
        await board.waitFor('.card');
      });
    });
  });
});
