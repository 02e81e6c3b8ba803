import { cpus, loadavg } from 'node:os';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { type Article, serve, stepSelector, tick, visit } from './article';
import { forEachBrowser, until } from './harness';

const FIXES = 25;
const STEPS = 20;
const ALL = FIXES * STEPS;
/** No task of FixTrail's may hold the page up for longer. */
const LONGEST_MS = 50;
/** From the click to "Saved" in a list of usual length. */
const SAVED_MS = 30;
const TICKS = 20;

const step = (fix: number, at: number) =>
  `<li>Open <b>Settings &gt; System ${fix}</b>, press <kbd>Windows + R</kbd>, type <code>tool-${fix} /part:${at}</code> and press Enter.</li>`;
const fix = (at: number, steps: number) =>
  `<h2>${at}. Repair Part ${at} of the System</h2><ol>${Array.from({ length: steps }, (_, index) => step(at, index + 1)).join('')}</ol>`;
const write = (fixes: number, steps: number) =>
  `<!doctype html><html lang="en"><head><title>PC Not Working: ${fixes} Fixes</title></head><body><article>
  <h1>PC Not Working: ${fixes} Fixes</h1><p>The computer does not start, and nothing on the screen says why it fails.</p>
  ${Array.from({ length: fixes }, (_, index) => fix(index + 1, steps)).join('')}</article></body></html>`;

describe(`a list of ${ALL} steps`, () => {
  forEachBrowser((rig, name) => {
    const open = async (path: string) => {
      const article = await visit(rig, serve(rig, `https://long.example/${path}`, write(FIXES, STEPS)));
      await drawn(article);
      return article;
    };
    const timeTicks = async (article: Article) => {
      const times: Times[] = [];
      for (let at = 0; at < TICKS; at += 1) times.push(await timeTick(article, at));
      const saved = median(times.map((time) => time.saved));
      expect(times.map((time) => time.framesToTick)).toEqual(times.map(() => 1));
      return saved;
    };

    it('is drawn to its end, and keeps what is ticked at its end', async () => {
      const article = await open('whole');
      await tick(article, ALL - 1);
      await article.page.reload({ waitUntil: 'domcontentloaded' });
      await drawn(article);
      expect(await article.overlay.property(await stepSelector(article, ALL - 1), 'checked')).toBe(true);
      await article.page.close();
    });

    it.runIf(name === 'chromium')('is opened, scrolled and ticked without a long task', { retry: 3 }, async () => {
      const url = serve(rig, 'https://long.example/traced', write(FIXES, STEPS));
      const page = await rig.browser.newTab();
      const article = { page, overlay: rig.browser.overlay(page), url };
      await page.tracing.start({ categories: ['devtools.timeline', 'v8.execute'] });
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      await drawn(article);
      await scrollThrough(article);
      for (const at of [0, 1, 100, 250, ALL - 1]) await tick(article, at);
      const trace: Trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
      await page.close();
      const turns = findTurns(trace);
      expect(turns.length).toBeGreaterThan(5);
      expect(Math.max(...turns)).toBeLessThanOrEqual(LONGEST_MS);
    });

    it('shows a tick in the next frame and says soon that it is saved', { retry: 3 }, async () => {
      const article = await open('quick');
      const saved = await timeTicks(article);
      console.log(`${name}: from click to saved among ${ALL} steps, median of ${TICKS}: ${saved.toFixed(1)} ms`);
      if (isMachineFree()) expect(saved).toBeLessThanOrEqual(2 * SAVED_MS);
      await article.page.close();
    });

    it('has one of usual length beside it that says sooner that a tick is saved', { retry: 3 }, async () => {
      const article = await visit(rig, serve(rig, 'https://usual.example/', write(8, 3)));
      const saved = await timeTicks(article);
      console.log(`${name}: from click to saved among 24 steps, median of ${TICKS}: ${saved.toFixed(1)} ms`);
      if (isMachineFree()) expect(saved).toBeLessThanOrEqual(SAVED_MS);
      await article.page.close();
    });
  });
});

/** Whether the machine has time for us: what has to wait for others says nothing of FixTrail. */
const isMachineFree = () => (loadavg()[0] ?? 0) < 1.5 * cpus().length;

interface Times {
  /** Milliseconds from the click until the overlay said so. */
  saved: number;
  /** Frames from the click until one could show the tick. */
  framesToTick: number;
}

/** Ticks a step with the mouse; measured in the page. */
async function timeTick(article: Article, at: number): Promise<Times> {
  const selector = await stepSelector(article, at);
  await article.overlay.evaluate((root, wanted) => {
    const box = root.querySelector<HTMLInputElement>(wanted) as HTMLInputElement;
    const note = root.querySelector<HTMLElement>('[data-save-state]') as HTMLElement;
    const times = { saved: 0, framesToTick: 0 };
    Object.assign(window, { times });
    const click = () => {
      const start = performance.now();
      // A frame's callbacks run right before it is drawn.
      const frame = () => {
        times.framesToTick += 1;
        if (box.closest('.step')?.classList.contains('done') !== box.checked) requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
      const watcher = new MutationObserver(() => {
        if (note.dataset.saveState !== 'saved') return;
        times.saved = performance.now() - start;
        watcher.disconnect();
      });
      watcher.observe(note, { attributes: true });
    };
    box.addEventListener('click', click, { capture: true, once: true });
  }, selector);
  await article.overlay.click(selector);
  const read = () => article.overlay.evaluate(() => Reflect.get(window, 'times') as Times);
  await until(async () => (await read()).saved > 0, 'the tick to be saved');
  return read();
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

async function drawn({ overlay }: Pick<Article, 'overlay'>): Promise<void> {
  await until(async () => (await overlay.count('[data-step-id]')) === ALL, 'all steps');
}

async function scrollThrough({ page, overlay }: { page: Page; overlay: Article['overlay'] }): Promise<void> {
  const { x, y } = await overlay.evaluate((root) => {
    const box = (root.querySelector('.list') as Element).getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  await page.mouse.move(x, y);
  for (let turn = 0; turn < 20; turn += 1) await page.mouse.wheel({ deltaY: 1500 });
}

interface Trace {
  traceEvents: { name: string; pid: number; tid: number; tdur?: number; args: { data?: { url?: string } } }[];
}

/** What runs script, and what a frame asks of the browser. The page has no script of its own. */
const WORK = new Set([
  'EvaluateScript',
  'FunctionCall',
  'RunMicrotasks',
  'v8.callFunction',
  'RunPostTaskCallback',
  'Layout',
  'UpdateLayoutTree',
  'PrePaint',
  'Paint',
]);

/** How long the thread that FixTrail's reader ran in was at each piece of work, in milliseconds; not how long others kept it waiting. */
function findTurns({ traceEvents }: Trace): number[] {
  const reader = traceEvents.find(
    ({ name, args }) => name === 'EvaluateScript' && args.data?.url?.endsWith('/reader.js'),
  );
  return traceEvents
    .filter(({ name, pid, tid }) => WORK.has(name) && pid === reader?.pid && tid === reader.tid)
    .map(({ tdur = 0 }) => tdur / 1000);
}
