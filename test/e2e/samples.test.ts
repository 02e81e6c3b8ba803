import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readReport } from '../../scripts/open/report';
import type { Checklist } from '../../src/core/types';
import { forEachBrowser, type Rig, until } from './harness';
import { type Rendered, readOuterHtml, readRendered } from './rendered';
import { findAffiliates, findAlsoRead, readSamples, renderSample, type Sample } from './sample';

declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

const samples = readSamples();
const variants = [
  { name: 'as it is', stripComments: false },
  { name: 'without comments', stripComments: true },
];
const FIRST_STEP = 'Launch iPhone Settings, tap on your name on the top, and go to iCloud.';

describe.skipIf(samples.length === 0)(
  `sample articles${samples.length ? '' : ' (not at hand: ../shared/seeds)'}`,
  () => {
    forEachBrowser((rig) => {
      const checklists: Checklist[] = [];

      for (const sample of samples)
        for (const variant of variants)
          describe(`${sample.name}, ${variant.name}`, () => {
            const html = renderSample(sample, variant.stripComments);
            const url = `http://samples.example/${sample.name}/${variant.stripComments}.html`;
            const affiliates = findAffiliates(sample);
            const alsoRead = findAlsoRead(sample);
            let page: Page;
            let plain: { html: string; rendered: Rendered };

            beforeAll(async () => {
              rig.server.routes.set(new URL(url).host + new URL(url).pathname, { html });
              plain = await readWithoutExtension(rig, html);
              page = await rig.browser.newPage(url);
              await rig.browser.overlay(page).waitFor('[data-step-id]');
            });
            afterAll(() => page.close());

            it('is detected, with 8 fixes and 24 steps', async () => {
              const report = await readReport(rig.browser, url);
              expect(report?.detection.isTroubleshooting).toBe(true);
              const checklist = report?.checklist as Checklist;
              expect(checklist.fixes).toHaveLength(8);
              expect(checklist.fixes.flatMap((fix) => fix.steps)).toHaveLength(24);
              expect(checklist.fixes[0]?.steps[0]?.text).toBe(FIRST_STEP);
              checklists.push(checklist);
            });

            it('has its 11 affiliate links, ad pictures and pixels hidden', async () => {
              expect(affiliates.hrefs.size).toBe(11);
              const { links, images } = await readRendered(page);
              expect(links.filter((href) => affiliates.hrefs.has(href))).toEqual([]);
              expect(images.filter((src) => affiliates.srcs.has(src))).toEqual([]);
            });

            it('has ad slots, link spam and gallery debris hidden', async () => {
              const { links, adSlots, blocks } = await readRendered(page);
              expect(plain.rendered.adSlots).toBe(2);
              expect(adSlots).toBe(0);
              expect(links.filter((href) => alsoRead.has(href))).toEqual([]);
              expect(plain.rendered.blocks.filter(({ text }) => text === 'Close')).toHaveLength(6);
              expect(blocks.filter(({ text }) => /^(Close|Also read:)$/.test(text))).toEqual([]);
            });

            it('shows everything else as before', async () => {
              expect(await readRendered(page)).toEqual(withoutClutter(plain.rendered, sample));
            });

            it('is what it was when FixTrail is off, and clean again when it is on', async () => {
              const before = await readReport(rig.browser, url);
              const cleaned = await readRendered(page);
              await setEnabled(rig, false);
              await until(async () => (await readOuterHtml(page)) === plain.html, 'the page as it was').catch(
                () => undefined,
              );
              expect(await readOuterHtml(page)).toBe(plain.html);
              await setEnabled(rig, true);
              await rig.browser.overlay(page).waitFor('[data-step-id]');
              expect(await readRendered(page)).toEqual(cleaned);
              expect(await readReport(rig.browser, url)).toEqual(before);
            });
          });

      it('all give one checklist id', () => {
        expect(checklists).toHaveLength(samples.length * variants.length);
        expect(new Set(checklists.map(({ id }) => id)).size).toBe(1);
        const texts = checklists.map(({ fixes }) =>
          fixes.map(({ title, steps }) => [title, steps.map(({ text }) => text)]),
        );
        for (const each of texts) expect(each).toEqual(texts[0]);
      });
    });

    it('40 links follow "Also read" in the first', () => {
      expect(findAlsoRead(samples[0] as Sample).size).toBe(40);
    });
  },
);

/** The same markup in a page that no content script enters. */
async function readWithoutExtension(rig: Rig, html: string): Promise<{ html: string; rendered: Rendered }> {
  const page = await rig.browser.newTab();
  await page.setContent(html, { waitUntil: 'domcontentloaded' });
  const plain = { html: await readOuterHtml(page), rendered: await readRendered(page) };
  await page.close();
  return plain;
}

/** What should be left of a page when the sample's clutter is gone. */
function withoutClutter({ links, images, blocks }: Rendered, sample: Sample): Rendered {
  const { hrefs, srcs } = findAffiliates(sample);
  const alsoRead = findAlsoRead(sample);
  const keepsLink = (href: string) => !hrefs.has(href) && !alsoRead.has(href);
  const keepsImage = (src: string) => !srcs.has(src);
  const keepsBlock = (block: Rendered['blocks'][number]) =>
    !/^(Close|Also read:)$/.test(block.text) && block.links.every(keepsLink) && block.images.every(keepsImage);
  return {
    links: links.filter(keepsLink),
    images: images.filter(keepsImage),
    adSlots: 0,
    blocks: blocks.filter(keepsBlock),
  };
}

async function setEnabled(rig: Rig, enabled: boolean): Promise<void> {
  await rig.browser.callExtension((value) => chrome.storage.local.set({ enabled: value }), enabled);
}
