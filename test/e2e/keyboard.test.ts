import type { KeyInput } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { type Article, openVariant } from './article';
import { forEachBrowser, until } from './harness';

/** More presses than there are controls. */
const MOST = 150;

describe('with nothing but a keyboard', () => {
  forEachBrowser((rig) => {
    it('everything in the list can be done', async () => {
      const article = await openVariant(rig, 'step-meanings', 'keyboard');
      const { page, overlay } = article;
      const press = (selector: string, key: KeyInput = 'Enter') => pressOn(article, selector, key);
      const waitFor = (selector: string) => overlay.waitFor(selector);
      await overlay.focus('[data-action="collapse"]');

      await press('.step:nth-child(3) [data-step-id]', ' ');
      await press('[data-action="catch-up"]');
      await until(async () => (await countTicks(article)) === 3, 'the steps before it');
      await page.keyboard.press('u');
      await until(async () => (await countTicks(article)) === 1, 'the undo by key');
      await press('[data-action="redo"]');
      await until(async () => (await countTicks(article)) === 3, 'the redo');
      await press('[data-action="undo"]');
      await until(async () => (await countTicks(article)) === 1, 'the undo');

      await press('[data-action="start-timer"]');
      await press('[data-action="stop-timer"]');
      await press('[data-action="copy-command"]');
      await until(async () => (await overlay.text('.footer .notice')) !== '', 'word of the copy');
      await press('[data-action="jump"]');
      await press('[data-action="platform"]', 'ArrowDown');
      await waitFor('[data-action="show-aside"]');
      await press('[data-action="show-aside"]');
      await press('[data-action="platform"]', 'ArrowUp');

      await press('[data-action="note"]');
      await page.keyboard.type('n and u are letters here');
      await press('[data-outcome="noHelp"]');
      await waitFor('.said');
      expect(await overlay.property('.note textarea', 'value')).toBe('n and u are letters here');
      await press('[data-action="take-back"]');
      await until(async () => (await overlay.count('.said')) === 0, 'nothing to be said of it');
      await press('[data-action="reset-fix"]');
      await until(async () => (await countTicks(article)) === 0, 'the fix to start over');

      await page.keyboard.press('?');
      await waitFor('.keys');
      await page.keyboard.press('Escape');
      await until(async () => (await overlay.count('.keys')) === 0, 'the keys to go');
      await press('[data-step-id]', ' ');
      await press('[data-action="more"]');
      await press('[data-action="reset"]');
      await until(async () => (await countTicks(article)) === 0, 'the list to start over');
      await page.keyboard.press('e');
      await waitFor('#export-menu:not([hidden])');
      await press('[data-action="copy-markdown"]');

      await page.keyboard.press('f');
      await waitFor('.focus-mode');
      await press('[data-action="done-next"]');
      await press('[data-action="leave-focus"]');
      await until(async () => (await overlay.count('.focus-mode')) === 0, 'the list');
      await press('[data-action="collapse"]');
      await press('[data-action="expand"]');
      await press('[data-action="receipt"]');
      await waitFor('.receipt');
      await page.keyboard.press('Escape');

      await press('[data-outcome="fixed"]');
      await waitFor('.finish');
      await press('[data-action="back-to-list"]');
      await waitFor('[data-step-id]');
      await press('[data-action="refuse"]');
      await press('[data-action="undo-refuse"]');
      await overlay.waitFor('.finish');
      await page.close();
    });
  });
});

/** Goes there by Tab, on or back from where the focus is, and presses a key on it. @throws when Tab does not lead there */
async function pressOn({ page, overlay }: Article, selector: string, key: KeyInput): Promise<void> {
  await overlay.waitFor(selector);
  for (let presses = 0; ; presses += 1) {
    const way = await overlay.evaluate((root, wanted) => {
      const { activeElement } = root;
      if (activeElement?.matches(wanted)) return 'there';
      const isOn = [...root.querySelectorAll(wanted)].some(
        (place) => !activeElement || activeElement.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING,
      );
      return isOn ? 'on' : 'back';
    }, selector);
    if (way === 'there') break;
    if (presses > MOST) throw new Error(`Tab does not lead to ${selector}`);
    if (way === 'back') await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (way === 'back') await page.keyboard.up('Shift');
  }
  await page.keyboard.press(key);
}

function countTicks({ overlay }: Article): Promise<number> {
  return overlay.evaluate(
    (root) => [...root.querySelectorAll<HTMLInputElement>('[data-step-id]')].filter(({ checked }) => checked).length,
  );
}
