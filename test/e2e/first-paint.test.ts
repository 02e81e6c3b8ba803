import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { forEachBrowser, type Rig, until } from './harness';
import { findAffiliates, readSamples, renderSample, type Sample } from './sample';

declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

/** What of a page was on screen, from its first frame on. */
interface Film {
  /** For each frame with anything in it: how many ads were in sight. */
  frames: number[];
  /** How far things jumped, as Chromium counts it. */
  shift: number;
}

const samples = readSamples();
/** Nothing on the page is of this colour but the ads that the server gives. */
const MAGENTA =
  '<svg xmlns="http://www.w3.org/2000/svg" width="728" height="90"><rect width="728" height="90" fill="#f0f"/></svg>';

/** A machine that does much else at the same moment is slower than a blink. */
const TRIES = { retry: 3 };

describe.skipIf(samples.length === 0)(
  `the first frames${samples.length ? '' : ' (not at hand: ../shared/seeds)'}`,
  () => {
    forEachBrowser((rig, name) => {
      beforeAll(async () => {
        // The server gives every ad at once, so that each could be seen.
        await rig.browser.callExtension(() => chrome.storage.local.set({ blockRequests: false }));
        for (const sample of samples) serveSample(rig, sample);
      });

      it.each(samples)('of $name show no ad, and nothing jumps', TRIES, async (sample) => {
        const page = await rig.browser.newTab();
        await page.evaluateOnNewDocument(record, [...findAffiliates(sample).hrefs]);
        await page.goto(urlOf(sample), { waitUntil: 'load' });
        await rig.browser.overlay(page).waitFor('[data-step-id]');
        await until(() => page.evaluate(() => performance.now() > 1500), 'late frames');
        const { frames, shift } = await readFilm(page);
        await page.close();
        expect(frames.length).toBeGreaterThan(10);
        expect(frames.filter((ads) => ads > 0)).toEqual([]);
        expect(shift).toBe(0);
      });

      it.each(samples)('of $name show ads where FixTrail is off, without a wait', async (sample) => {
        await rig.browser.callExtension(() => chrome.storage.local.set({ enabled: false }));
        const page = await rig.browser.newTab();
        await page.evaluateOnNewDocument(record, [...findAffiliates(sample).hrefs]);
        await page.goto(urlOf(sample), { waitUntil: 'load' });
        await until(() => page.evaluate(() => performance.now() > 1500), 'late frames');
        const { frames } = await readFilm(page);
        await page.close();
        await rig.browser.callExtension(() => chrome.storage.local.set({ enabled: true }));
        expect(frames.filter((ads) => ads > 0).length).toBeGreaterThan(30);
      });

      it.runIf(name === 'chromium').each(samples)(
        'of $name are without ads in what the browser drew',
        TRIES,
        async (sample) => {
          const page = await rig.browser.newTab();
          await page.tracing.start({ screenshots: true, categories: ['devtools.timeline', 'loading'] });
          await page.goto(urlOf(sample), { waitUntil: 'load' });
          await rig.browser.overlay(page).waitFor('[data-step-id]');
          await until(() => page.evaluate(() => performance.now() > 1500), 'late frames');
          const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
          const pictures = traceEvents.flatMap((event: { name: string; args: { snapshot?: string } }) =>
            event.name === 'Screenshot' && event.args.snapshot ? [event.args.snapshot] : [],
          );
          const shifts = traceEvents.filter(({ name: event }: { name: string }) => event === 'LayoutShift');
          const coloured = await Promise.all(pictures.map((picture: string) => page.evaluate(countMagenta, picture)));
          await page.close();
          expect(coloured.length).toBeGreaterThan(0);
          expect(coloured.filter((count) => count > 0)).toEqual([]);
          expect(shifts).toEqual([]);
        },
      );
    });
  },
);

const urlOf = ({ name }: Sample) => `http://first.example/${name}.html`;

function serveSample(rig: Rig, sample: Sample): void {
  const { host, pathname } = new URL(urlOf(sample));
  rig.server.routes.set(host + pathname, { html: renderSample(sample, false) });
  for (const src of findAffiliates(sample).srcs) {
    const { host: adHost, pathname: path } = new URL(src, urlOf(sample));
    rig.server.routes.set(adHost + path, { html: MAGENTA, headers: { 'content-type': 'image/svg+xml' } });
  }
}

declare global {
  interface Window {
    film?: Film;
  }
}

const readFilm = (page: Page) => page.evaluate(() => window.film as Film);

/** Runs in the page before all else. */
function record(hrefs: string[]): void {
  const film: Film = { frames: [], shift: 0 };
  window.film = film;
  const isInSight = (element: Element) => {
    const { width, height, top } = element.getBoundingClientRect();
    return width > 1 && height > 1 && top < innerHeight && element.checkVisibility();
  };
  const look = () => {
    const isVeiled = getComputedStyle(document.documentElement).opacity === '0';
    if (document.body?.textContent?.trim() && !isVeiled) {
      const ads = [...document.links].filter((link) => hrefs.includes(link.getAttribute('href') ?? ''));
      film.frames.push(ads.flatMap((ad) => [...ad.querySelectorAll('img')]).filter(isInSight).length);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) film.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
}

/** Runs in the page. How many dots of a picture have the colour of the ads. */
async function countMagenta(picture: string): Promise<number> {
  const bytes = Uint8Array.from(atob(picture), (character) => character.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes]));
  const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d') as OffscreenCanvasRenderingContext2D;
  pen.drawImage(bitmap, 0, 0);
  const { data } = pen.getImageData(0, 0, bitmap.width, bitmap.height);
  let count = 0;
  for (let at = 0; at < data.length; at += 4)
    if ((data[at] ?? 0) > 200 && (data[at + 1] ?? 0) < 80 && (data[at + 2] ?? 0) > 200) count += 1;
  return count;
}
