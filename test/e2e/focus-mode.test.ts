import { describe, expect, it } from 'vitest';
import { openVariant, ticked } from './article';
import { checkOverlay, loadAxe, SCHEMES } from './axe';
import { forEachBrowser, until } from './harness';

describe('one step at a time', () => {
  forEachBrowser((rig) => {
    it('is walked through by keyboard alone, from the list and back to it', async () => {
      const article = await openVariant(rig, 'options-inside-fix', 'walk');
      const { page, overlay } = article;
      const shown = () => overlay.text('.focus-text, .focus-stop legend');
      const waitForStop = (words: string) => until(async () => (await shown()).startsWith(words), words);
      await overlay.focus('[data-fix-head]');
      await page.keyboard.press('f');
      await waitForStop('Plug the charger');
      await page.keyboard.press('Enter');
      await waitForStop('Make sure that the plug');
      await page.keyboard.press('Enter');
      await waitForStop('Did this fix it?');
      await page.keyboard.down('Shift');
      for (const _control of ['previous', 'note', 'worse', 'notForDevice', 'skipped', 'noHelp'])
        await page.keyboard.press('Tab');
      await page.keyboard.up('Shift');
      await page.keyboard.press('Enter');
      await waitForStop('Right-click Start');
      await page.keyboard.press('ArrowLeft');
      await waitForStop('Did this fix it?');
      expect(await overlay.attribute('.focus-mode [data-outcome="noHelp"]', 'aria-pressed')).toBe('true');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('t');
      await waitForStop('Expand Batteries');
      await page.keyboard.press('Escape');
      await until(async () => (await overlay.count('.focus-mode')) === 0, 'the list');
      const focused = () => overlay.evaluate((root) => (root.activeElement as HTMLElement | null)?.dataset.fixHead);
      await until(focused, 'the focus where it was');
      expect(await overlay.evaluate((root) => root.querySelector('.said span')?.textContent)).toBe('Did not help');
      // The steps of the first fix are folded with it.
      expect(await ticked(article)).toEqual([0]);
      await page.close();
    });

    it('fills the window, and lets neither the keyboard nor the mouse to what lies below', async () => {
      const article = await openVariant(rig, 'step-meanings', 'window');
      const { page, overlay } = article;
      await overlay.click('[data-action="focus-mode"]');
      await overlay.waitFor('.focus-mode');
      const { box, size } = await overlay.evaluate((root) => {
        const { x, y, width, height } = (root.querySelector('.focus-mode') as Element).getBoundingClientRect();
        return { box: [x, y, width, height], size: [0, 0, document.documentElement.clientWidth, innerHeight] };
      });
      expect(box).toEqual(size);
      for (let at = 0; at < 12; at += 1) {
        await page.keyboard.press('Tab');
        const place = await overlay.evaluate((root) =>
          root.activeElement ? Boolean(root.activeElement.closest('.focus-mode')) : null,
        );
        expect(place).not.toBe(false);
      }
      await overlay.click('[data-action="leave-focus"]');
      await until(async () => (await overlay.count('.focus-mode')) === 0, 'the list');
      await page.close();
    });

    it('leads to the page of what helped', async () => {
      const article = await openVariant(rig, 'options-inside-fix', 'helped');
      const { overlay } = article;
      await overlay.click('[data-action="focus-mode"]');
      await overlay.waitFor('.focus-mode');
      await overlay.click('[data-action="done-next"]');
      await overlay.click('[data-action="done-next"]');
      await overlay.click('.focus-mode [data-outcome="fixed"]');
      await overlay.waitFor('.finish');
      expect(await overlay.text('.finish-title')).toBe('1. Check the Power Supply');
      await article.page.close();
    });

    it.each(SCHEMES)(
      'is accessible in $scheme, and so are the list, its keys and the page of what helped',
      async ({ isDark }) => {
        const article = await openVariant(rig, 'step-meanings', `axe-${isDark}`);
        const { page, overlay } = article;
        await rig.browser.setDark(page, isDark);
        await loadAxe(page);
        const check = async () => {
          const { violations, passes } = await checkOverlay(overlay);
          expect(violations).toEqual([]);
          expect(passes).toContain('color-contrast');
        };
        await overlay.click('.step:nth-child(4) [data-step-id]');
        await overlay.click('.step:nth-child(2) [data-action="start-timer"]');
        await overlay.waitFor('[data-save-state="saved"]');
        await check();
        await overlay.click('[data-action="focus-mode"]');
        await overlay.waitFor('.focus-mode');
        await check();
        await page.keyboard.press('Escape');
        await overlay.click('[data-outcome="worse"]');
        await overlay.click('[data-action="more"]');
        await overlay.click('[data-action="keys"]');
        await overlay.waitFor('.keys');
        await check();
        await overlay.click('[data-action="close-keys"]');
        await overlay.click('[data-outcome="fixed"]');
        await overlay.waitFor('.finish');
        await overlay.click('.finish [data-action="note"]');
        await check();
        await page.close();
      },
    );
  });
});
