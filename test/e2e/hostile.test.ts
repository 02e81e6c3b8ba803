import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { readReport } from '../../scripts/open/report';
import { readPage, serve, visit } from './article';
import { forEachBrowser, type Rig, until } from './harness';

const SLUG = 'labels-in-words';
/** No task of FixTrail's may hold the page up for longer. */
const LONGEST_MS = 50;
const banner = (name: string | number) =>
  `<p class="ad"><a href="https://shop.pxf.io/c/5500000/1500000/${name}"><img src="https://a.impactradius-go.com/display-ad/${name}.png" width="728" height="90"></a></p>`;

/** Pages that do not want to be cleaned. Each is our article with something added. */
const PAGES = {
  'very many ads': Array.from(
    { length: 2000 },
    (_, index) => `${banner(index)}<p>Line ${index} of what people say about it.</p>`,
  ).join(''),
  'an ad that comes back all the time': script(`
    const put = () => {
      document.querySelector('.back')?.remove();
      const box = document.createElement('div');
      box.className = 'back';
      box.append(document.querySelector('.ad').cloneNode(true));
      box.firstChild.removeAttribute('data-fixtrail-hidden');
      document.body.append(box);
    };
    setInterval(put, 100);
    window.isAtIt = true;`),
  'a page that takes every mark off': script(`
    new MutationObserver((records) => {
      for (const { target } of records)
        for (const name of target.getAttributeNames()) if (name.startsWith('data-fixtrail')) target.removeAttribute(name);
    }).observe(document, { attributes: true, subtree: true });`),
  'a storm of changes': script(`
    const box = document.createElement('div');
    document.body.append(box);
    setInterval(() => {
      box.replaceChildren(...Array.from({ length: 300 }, (_, index) => {
        const line = document.createElement('p');
        line.textContent = 'News ' + index;
        return line;
      }));
    }, 16);`),
  'frames and shadow roots': `<iframe srcdoc="<p>Inside</p>"></iframe><iframe></iframe><div id="host"></div>${script(`
    document.getElementById('host').attachShadow({ mode: 'open' }).append(document.querySelector('.ad').cloneNode(true));
    customElements.define('x-broken', class extends HTMLElement { get textContent() { throw new Error('no'); } });
    document.body.append(document.createElement('x-broken'));`)}`,
} as const;

describe('pages that do not want to be cleaned', () => {
  forEachBrowser((rig, name) => {
    const open = async (kind: keyof typeof PAGES) => {
      const html = readPage(SLUG).replace('</body>', `${banner('first')}${PAGES[kind]}</body>`);
      const url = serve(rig, `http://hostile.example/${kind.replaceAll(' ', '-')}`, html);
      const article = await visit(rig, url);
      return { ...article, report: () => readReport(rig.browser, url) };
    };

    it('cleans two thousand ads without holding the page up', async () => {
      const longest = name === 'chromium' ? await watchTasks(rig) : null;
      const { page, report } = await open('very many ads');
      await until(
        () => page.evaluate(() => [...document.querySelectorAll('.ad')].every((ad) => !ad.checkVisibility())),
        'the ads to go',
      );
      expect((await report())?.receipt.entries.length).toBeGreaterThanOrEqual(2000);
      expect(
        await page.evaluate(() =>
          [...document.querySelectorAll('.ad + p:not(.ad)')].every((step) => step.checkVisibility()),
        ),
      ).toBe(true);
      if (longest) expect(await longest(page)).toBeLessThanOrEqual(LONGEST_MS);
      await page.close();
    });

    it.each(Object.keys(PAGES).slice(1) as (keyof typeof PAGES)[])('stays usable on %s', async (kind) => {
      const { page, overlay } = await open(kind);
      await overlay.click('input[type="checkbox"]');
      await overlay.waitFor('[data-save-state="saved"]');
      expect(await slowestFrame(page)).toBeLessThanOrEqual(200);
      await page.close();
    });

    it('gives up on what comes back all the time, and says so', async () => {
      const { page, report } = await open('a page that takes every mark off');
      await until(async () => (await report())?.receipt.hasGivenUp, 'it to give up');
      await page.close();
    });
  });
});

function script(code: string): string {
  return `<script>${code}</script>`;
}

/** Counts tasks that take long in the pages to come. */
async function watchTasks(rig: Rig): Promise<(page: Page) => Promise<number>> {
  void rig;
  return (page) =>
    page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const durations = [0];
          new PerformanceObserver((list) =>
            durations.push(...list.getEntries().map(({ duration }) => duration)),
          ).observe({
            type: 'longtask',
            buffered: true,
          });
          setTimeout(() => resolve(Math.max(...durations)), 300);
        }),
    );
}

/** The longest time between two frames of a second, in milliseconds. */
function slowestFrame(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        let last = start;
        let slowest = 0;
        const frame = (now: number) => {
          slowest = Math.max(slowest, now - last);
          last = now;
          if (now - start < 1000) requestAnimationFrame(frame);
          else resolve(slowest);
        };
        requestAnimationFrame(frame);
      }),
  );
}
