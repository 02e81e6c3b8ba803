/** A screen that stays on. */
export interface Wakefulness {
  /** It may go dark again. */
  release(): void;
}

/**
 * Keeps the screen on for as long as the page is in sight, until it is released. Where the browser cannot or does not want
 * to, as on plain http, nothing happens.
 */
export function keepAwake(document: Document): Wakefulness {
  const { wakeLock } = document.defaultView?.navigator ?? {};
  let lock: WakeLockSentinel | null = null;
  let isReleased = false;
  const ask = async () => {
    if (isReleased || document.visibilityState !== 'visible') return;
    const given = (await wakeLock?.request('screen').catch(() => null)) ?? null;
    lock = given;
    if (isReleased) await given?.release();
  };
  // Browsers take it back when the page goes out of sight.
  const onSight = () => void ask();
  document.addEventListener('visibilitychange', onSight);
  void ask();
  return {
    release: () => {
      isReleased = true;
      document.removeEventListener('visibilitychange', onSight);
      void lock?.release().catch(() => undefined);
    },
  };
}
