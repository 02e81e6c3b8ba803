import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { INJECTED } from '../bench/injected';
import { type Lab, openLab } from '../bench/lab';
import { openRig } from '../bench/open-rig';
import { growArticle, readDemo, writePlain } from '../bench/pages';
import { readInjected } from '../bench/read-injected';
import { measureFiles } from '../bench/sections/bytes';
import { ANALYSE, bundleSubjects, FLOOR, installAll, STAGE_1 } from '../bench/subjects';
import { timeCpu } from '../bench/time-cpu';
import { weigh } from '../bench/weigh';
import { serve } from './article';
import { ROOT } from './harness';

/** Compressed. What runs on every page has this much and no more. */
const DETECTOR_BYTES = 2048;
const DETECTOR_RAW_BYTES = 5 * 1024;
/** Compressed: what is put into an article has today, and a little. Take it down with what is put there. */
const ON_A_HIT_BYTES = 81_600;
/** Words that only the polyfill says. */
const POLYFILL = 'message port closed before a response was received';
/** What `analyse` takes on the demo article, in walks over it, and twice that and more. */
const WALKS = 1000;
/** What `analyse` allocates on the demo article, and a third. */
const ALLOCATED_BYTES = 900 * 1024;

const executable = findBrowser('chromium');
if (!executable) throw new Error('No chromium found: "npm test" installs it or says how');
const CHROMIUM = { browser: 'chromium', executable } as const;

describe.each(['chrome-mv3', 'firefox-mv3'])('the build %s', (build) => {
  const folder = join(ROOT, 'dist', build);

  it('puts into every page only so much', () => {
    const { raw, gzip } = measureFiles(folder, ['detector.js']);
    expect(gzip).toBeLessThanOrEqual(DETECTOR_BYTES);
    expect(raw).toBeLessThanOrEqual(DETECTOR_RAW_BYTES);
    expect(measureFiles(folder, INJECTED).gzip).toBeLessThanOrEqual(ON_A_HIT_BYTES);
  });

  it('has the polyfill in no script that is put into pages', () => {
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
    const polyfilled = scripts.filter((file) => readFileSync(join(folder, file), 'utf8').includes(POLYFILL));
    // What its own pages and its background script share.
    expect(polyfilled).toEqual([expect.stringMatching(/^(?:background|chunks\/[^/]+)\.js$/)]);
  });
});

describe('what runs', () => {
  let rig: Awaited<ReturnType<typeof openRig>>;
  beforeAll(async () => {
    rig = await openRig({ ...CHROMIUM, extension: join(ROOT, 'dist/chrome-mv3') });
  });
  afterAll(() => rig?.close());

  it('in an article is what is said to be put there, and nothing else', async () => {
    const url = serve(rig, 'https://cost.example/article', readDemo().html);
    const page = await rig.browser.newTab();
    const settle = () => rig.browser.overlay(page).waitFor('[data-save-state]');
    expect(await readInjected(page, url, settle)).toEqual(['detector.js', ...INJECTED]);
    await page.close();
  });

  it('in a page that is none is stage 1 alone', async () => {
    const url = serve(rig, 'https://cost.example/news', writePlain(3000).html);
    const page = await rig.browser.newTab();
    expect(await readInjected(page, url, () => page.waitForNetworkIdle())).toEqual(['detector.js']);
    await page.close();
  });
});

/** Time of the thread alone, and generous: a busy machine must not fail them, something quadratic must. */
describe('what it costs to look at a page', () => {
  let lab: Lab;
  let subjects: Awaited<ReturnType<typeof bundleSubjects>>;
  const { html: article } = readDemo();
  const open = async (html: string) => {
    await lab.show(html);
    const world = await lab.world();
    await world.run(installAll(subjects));
    return async (name: string, calls: number) => {
      // Once to warm up.
      await timeCpu(lab.page, world, name, calls);
      return timeCpu(lab.page, world, name, calls);
    };
  };

  beforeAll(async () => {
    subjects = await bundleSubjects([FLOOR, STAGE_1, ANALYSE]);
    lab = await openLab(CHROMIUM);
  });
  afterAll(() => lab?.close());

  it('is for stage 1 less than half a walk over a long page that is none of its business', async () => {
    const time = await open(writePlain(20_000).html);
    expect((await time(STAGE_1.name, 200)) / (await time(FLOOR.name, 50))).toBeLessThan(0.5);
  });

  it('grows with an article no faster than the article, twice over', async () => {
    const shorter = await (await open(growArticle(article, 16)))(ANALYSE.name, 4);
    const longer = await (await open(growArticle(article, 64)))(ANALYSE.name, 1);
    expect(longer / shorter).toBeLessThan(4 * 2);
  });

  it('is for an article a known number of walks over it', async () => {
    const time = await open(article);
    expect((await time(ANALYSE.name, 20)) / (await time(FLOOR.name, 2000))).toBeLessThan(WALKS);
  });

  it('allocates what it did', async () => {
    const analyse = subjects.find(({ name }) => name === ANALYSE.name);
    if (!analyse) throw new Error('No such subject');
    const { allocated } = await weigh(lab, article, analyse);
    expect(allocated).toBeLessThan(ALLOCATED_BYTES);
  });
});
