import { renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { readPage, serve } from './article';
import { forEachBrowser, until } from './harness';

const SLUG = 'list-cut-by-ads';

describe('an article whose list cannot be drawn', () => {
  forEachBrowser((rig, name) => {
    // Firefox does not read a file of an extension again that it has not found.
    it.runIf(name === 'chromium')(
      'is cleaned, keeps its width, and gets its list when the button in the toolbar is pressed',
      async () => {
        const script = join(rig.downloads, 'extension/overlay.js');
        renameSync(script, `${script}.away`);
        const page = await rig.browser.newPage(serve(rig, 'https://lost.example/article', readPage(SLUG)));
        await until(async () => (await countHidden(page)) > 0, 'its ads to be hidden');
        await until(async () => !(await hasRoom(page)), 'its width');
        const overlay = rig.browser.overlay(page);
        expect(await overlay.count('[data-step-id]')).toBe(0);
        renameSync(`${script}.away`, script);
        await rig.browser.toolbarClick(page);
        await overlay.waitFor('[data-step-id]');
        expect(await hasRoom(page)).toBe(true);
        await page.close();
      },
    );
  });
});

const countHidden = (page: Page) => page.evaluate(() => document.querySelectorAll('[data-fixtrail-hidden]').length);
const hasRoom = (page: Page) =>
  page.evaluate(() => document.documentElement.outerHTML.includes('data-fixtrail-docked="'));
