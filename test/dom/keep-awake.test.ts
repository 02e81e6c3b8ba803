import { afterEach, expect, it, vi } from 'vitest';
import { keepAwake } from '@/src/page/keep-awake';

const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

/** What the browser is asked for, and whether that was given back; the real one refuses where there is no screen. */
function watchLocks() {
  const locks: { release: ReturnType<typeof vi.fn> }[] = [];
  const request = vi.spyOn(navigator.wakeLock, 'request').mockImplementation(async () => {
    const lock = { release: vi.fn(async () => undefined) };
    locks.push(lock);
    return lock as unknown as WakeLockSentinel;
  });
  return { locks, request };
}

afterEach(() => vi.restoreAllMocks());

it('asks for the screen to stay on until it is released', async () => {
  const { locks, request } = watchLocks();
  const awake = keepAwake(document);
  await settle();
  expect(request).toHaveBeenCalledWith('screen');
  expect(locks[0]?.release).not.toHaveBeenCalled();
  awake.release();
  expect(locks[0]?.release).toHaveBeenCalled();
});

it('asks again when the page comes back into sight, and not any more once it is released', async () => {
  const { request } = watchLocks();
  const awake = keepAwake(document);
  await settle();
  document.dispatchEvent(new Event('visibilitychange'));
  await settle();
  expect(request).toHaveBeenCalledTimes(2);
  awake.release();
  document.dispatchEvent(new Event('visibilitychange'));
  await settle();
  expect(request).toHaveBeenCalledTimes(2);
});

it('gives back what is given only after it was released', async () => {
  const { locks } = watchLocks();
  keepAwake(document).release();
  await settle();
  expect(locks.map(({ release }) => release.mock.calls.length)).toEqual([1]);
});

it('does nothing where the browser refuses', async () => {
  vi.spyOn(navigator.wakeLock, 'request').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  const awake = keepAwake(document);
  await settle();
  expect(() => awake.release()).not.toThrow();
});
