import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchContent } from '@/src/reader/watch-content';

let stop = () => {};

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => {
  stop();
  vi.useRealTimers();
});

function watch() {
  const needs = { onAdded: vi.fn(), onTired: vi.fn() };
  stop = watchContent(document, needs);
  return needs;
}

async function add(waitMs = 300): Promise<void> {
  const box = document.createElement('div');
  document.body.append(box);
  // Observers are told in a microtask.
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(waitMs);
  box.remove();
  await Promise.resolve();
}

it('looks again after elements were added, once for many', async () => {
  const { onAdded } = watch();
  for (let times = 0; times < 5; times += 1) await add(10);
  await vi.advanceTimersByTimeAsync(300);
  expect(onAdded).toHaveBeenCalledTimes(1);
});

it('does not look for a change of text', async () => {
  const { onAdded } = watch();
  document.body.append('words');
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(1000);
  document.body.lastChild?.remove();
  expect(onAdded).not.toHaveBeenCalled();
});

it('leaves a page alone that never rests, and says so once', async () => {
  const { onAdded, onTired } = watch();
  for (let times = 0; times < 100; times += 1) await add();
  expect(onAdded).toHaveBeenCalledTimes(60);
  expect(onTired).toHaveBeenCalledTimes(1);
});

it('gives the page ten times as long as it takes itself', async () => {
  const { onAdded } = watch();
  onAdded.mockImplementation(() => vi.advanceTimersByTime(100));
  await add();
  expect(onAdded).toHaveBeenCalledTimes(1);
  await add(900);
  expect(onAdded).toHaveBeenCalledTimes(1);
  await add(200);
  expect(onAdded).toHaveBeenCalledTimes(2);
});
