import { describe, expect, it } from 'vitest';
import { type Article, openVariant, tick, ticked, waitForState } from './article';
import { forEachBrowser, until } from './harness';
import { paste } from './paste';

const reload = async ({ page, overlay }: Article) => {
  await page.reload({ waitUntil: 'domcontentloaded' });
  await overlay.waitFor('[data-save-state]');
};
const texts = ({ overlay }: Article, selector: string) =>
  overlay.evaluate(
    (root, wanted) => [...root.querySelectorAll(wanted)].map((element) => element.textContent?.trim() ?? ''),
    selector,
  );
const press = async (article: Article, selector: string) => {
  await article.overlay.click(selector);
  await waitForState(article, 'saved');
};
const waitForTicks = (article: Article, expected: number[]) =>
  until(async () => (await ticked(article)).join() === expected.join(), `ticks at ${expected.join()}`);

describe('working through a list', () => {
  forEachBrowser((rig) => {
    it('keeps what came of a fix and the note beside it, typed right before the page was left', async () => {
      const article = await openVariant(rig, 'step-meanings', 'outcome');
      const { page, overlay } = article;
      await tick(article, 0);
      await press(article, '[data-outcome="noHelp"]');
      expect(await texts(article, '.said > span')).toEqual(['Did not help']);
      await overlay.click('[data-action="note"]');
      await page.keyboard.type('The light blinks twice');
      await reload(article);
      expect(await texts(article, '.said > span')).toEqual(['Did not help']);
      expect(await texts(article, '.note-text')).toEqual(['The light blinks twice']);
      await overlay.click('[data-action="take-back"]');
      await overlay.waitFor('[data-step-id]');
      await page.close();
    });

    it('ticks earlier steps with a later one, takes back, brings back and starts over', async () => {
      const article = await openVariant(rig, 'step-meanings', 'undo');
      await tick(article, 3);
      await press(article, '[data-action="catch-up"]');
      expect(await ticked(article)).toEqual([0, 1, 2, 3]);
      await press(article, '[data-action="undo"]');
      await waitForTicks(article, [3]);
      await press(article, '[data-action="redo"]');
      await waitForTicks(article, [0, 1, 2, 3]);
      await press(article, '[data-action="reset-fix"]');
      await waitForTicks(article, []);
      await press(article, '[data-action="undo"]');
      await waitForTicks(article, [0, 1, 2, 3]);
      await article.overlay.click('[data-action="more"]');
      await press(article, '[data-action="reset"]');
      await waitForTicks(article, []);
      await reload(article);
      expect(await ticked(article)).toEqual([]);
      await press(article, '[data-action="undo"]');
      await waitForTicks(article, [0, 1, 2, 3]);
      await article.page.close();
    });

    it('folds what is for other devices than the one that was chosen, one click away', async () => {
      const article = await openVariant(rig, 'step-meanings', 'device');
      const { page, overlay } = article;
      const all = await overlay.count('[data-step-id]');
      await overlay.focus('[data-action="platform"]');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await until(async () => (await overlay.property('[data-action="platform"]', 'value')) === 'ios', 'the iPhone');
      // Firefox tells of a choice when it is made for good.
      await page.keyboard.press('Tab');
      await until(async () => (await overlay.count('.steps .aside')) === 1, 'the line of what is folded');
      expect(await texts(article, '.steps .aside > span:first-child')).toEqual(['2 steps for other devices']);
      expect(await texts(article, '.list > .aside > span:first-child')).toEqual(['1 fix for other devices']);
      await waitForState(article, 'saved');
      await reload(article);
      expect(await overlay.count('[data-step-id]')).toBe(all - 6);
      await overlay.click('.steps [data-action="show-aside"]');
      await overlay.click('.list > .aside [data-action="show-aside"]');
      expect(await overlay.count('[data-step-id]')).toBe(all);
      await page.close();
    });

    it('counts of alternatives the one that is begun', async () => {
      const article = await openVariant(rig, 'options-inside-fix', 'ways');
      expect(await texts(article, '.ways > legend')).toEqual(['One of these is enough']);
      expect(await texts(article, '.way-title')).toEqual([
        'Option 1: In the Device Manager',
        'Option 2: In a Terminal',
      ]);
      expect((await texts(article, '.counts span'))[0]).toBe('0 of 8 done');
      await tick(article, 5);
      expect((await texts(article, '.counts span'))[0]).toBe('1 of 7 done');
      expect(await texts(article, '.way.other .way-title')).toEqual(['Option 1: In the Device Manager']);
      await article.page.close();
    });

    it('folds adverts among the steps, and shows and keeps those that are ticked', async () => {
      const article = await openVariant(rig, 'promoted-steps', 'adverts');
      const { overlay } = article;
      expect(await texts(article, '.counts span')).toContain('3 adverts folded');
      const honest = await overlay.count('[data-step-id]');
      await overlay.click('[data-action="show-aside"]');
      await until(async () => (await overlay.count('[data-step-id]')) === honest + 3, 'the adverts');
      await tick(article, 5);
      await reload(article);
      expect(await overlay.count('[data-step-id]')).toBe(honest + 1);
      expect(await ticked(article)).toEqual([5]);
      await article.page.close();
    });

    it('has timers that are right after a reload', async () => {
      const article = await openVariant(rig, 'step-meanings', 'timer');
      const read = async () => {
        const [minutes = 0, seconds = 0] = (await article.overlay.text('[role="timer"]')).split(':').map(Number);
        return { left: minutes * 60 + seconds, at: Date.now() / 1000 };
      };
      await press(article, '.step:nth-child(2) [data-action="start-timer"]');
      const before = await read();
      expect(before.left).toBeGreaterThan(110);
      expect(before.left).toBeLessThanOrEqual(120);
      await reload(article);
      const after = await read();
      expect(Math.abs(before.left - after.left - (after.at - before.at))).toBeLessThanOrEqual(2);
      await article.overlay.click('[data-action="stop-timer"]');
      await until(async () => (await article.overlay.count('[role="timer"]')) === 0, 'the timer to stop');
      await article.page.close();
    });

    it('copies a command to the letter', async () => {
      const article = await openVariant(rig, 'step-meanings', 'copy');
      await article.overlay.click('[aria-label="Copy: ipconfig /release"]');
      await until(async () => (await article.overlay.text('.notice')) === 'Copied', 'the notice');
      expect(await paste(rig)).toBe('ipconfig /release');
      await article.page.close();
    });

    it('ends with the page of what helped, also after a reload, and goes back from it', async () => {
      const article = await openVariant(rig, 'options-inside-fix', 'finish');
      const { page, overlay } = article;
      await press(article, '[data-outcome="fixed"]');
      await overlay.waitFor('.finish-title');
      expect(await overlay.text('.finish-title')).toBe('1. Check the Power Supply');
      await reload(article);
      await overlay.waitFor('.finish-facts');
      expect(await overlay.text('.finish-facts')).toContain('1 fix tried');
      await overlay.click('[data-action="back-to-list"]');
      await overlay.waitFor('.list [data-fix-head]');
      expect(await texts(article, '.said > span')).toEqual(['Fixed it']);
      await press(article, '[data-action="take-back"]');
      expect(await overlay.count('.said')).toBe(0);
      await page.close();
    });

    it('keeps the current step in view when it is moved from here, and leaves a reader who scrolls alone', async () => {
      const article = await openVariant(rig, 'step-meanings', 'view');
      const { page, overlay } = article;
      const isInView = () =>
        overlay.evaluate((root) => {
          const list = (root.querySelector('.list') as Element).getBoundingClientRect();
          const box = root.querySelector('[aria-current="step"] .step-row')?.getBoundingClientRect();
          return box !== undefined && box.top >= list.top && box.bottom <= list.bottom;
        });
      await overlay.focus('[data-fix-head]');
      for (let at = 0; at < 8; at += 1) {
        await page.keyboard.press('t');
        await until(isInView, `the current step after ${at + 1} ticks`);
      }
      expect(await ticked(article)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
      const second = await rig.browser.newPage(article.url);
      const other = { page: second, overlay: rig.browser.overlay(second), url: article.url };
      await other.overlay.waitFor('[data-save-state]');
      await overlay.evaluate((root) => root.querySelector('.list')?.scrollTo({ top: 0, behavior: 'instant' }));
      await tick(other, 8);
      await until(async () => (await ticked(article)).includes(8), 'the tick of the other tab');
      expect(await overlay.evaluate((root) => root.querySelector('.list')?.scrollTop)).toBe(0);
      await Promise.all([second.close(), page.close()]);
    });

    it('has keys that work in the list alone, and that the page does not hear', async () => {
      const article = await openVariant(rig, 'options-inside-fix', 'keys');
      const { page, overlay } = article;
      await page.evaluate(() => {
        const keys: string[] = [];
        Object.assign(window, { keys });
        document.addEventListener('keydown', ({ key }) => keys.push(key));
        const field = document.createElement('input');
        field.id = 'own';
        document.body.prepend(field);
      });
      const heard = () => page.evaluate(() => (window as unknown as { keys: string[] }).keys.splice(0));
      const focusedFix = () =>
        overlay.evaluate(
          (root) => (root.activeElement as HTMLElement | null)?.closest('.fix')?.querySelector('h3')?.textContent,
        );
      await overlay.focus('[data-fix-head]');
      await page.keyboard.press('n');
      expect(await focusedFix()).toBe('Renew the Battery Driver');
      await page.keyboard.press('p');
      expect(await focusedFix()).toBe('Check the Power Supply');
      await page.keyboard.press('t');
      await waitForTicks(article, [0]);
      await page.keyboard.press('u');
      await waitForTicks(article, []);
      await page.keyboard.press('r');
      await waitForTicks(article, [0]);
      await page.keyboard.press('e');
      await overlay.waitFor('#export-menu:not([hidden])');
      await page.keyboard.press('Escape');
      await page.keyboard.press('?');
      await overlay.waitFor('.keys');
      await page.keyboard.press('Escape');
      expect(await overlay.count('.keys, #export-menu:not([hidden])')).toBe(0);
      expect(await heard()).toEqual([]);
      await page.focus('#own');
      await page.keyboard.type('turn');
      expect(await heard()).toEqual(['t', 'u', 'r', 'n']);
      expect(await ticked(article)).toEqual([0]);
      await page.close();
    });
  });
});
