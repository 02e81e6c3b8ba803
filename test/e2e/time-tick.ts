import { type Article, stepSelector } from './article';
import { until } from './harness';

export interface Times {
  /** Milliseconds from the click until the overlay said so. */
  saved: number;
  /** Frames from the click until one could show the tick. */
  framesToTick: number;
}

/** Ticks a step with the mouse; measured in the page. */
export async function timeTick(article: Article, at: number): Promise<Times> {
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
