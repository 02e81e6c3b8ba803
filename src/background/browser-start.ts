import { browser } from 'wxt/browser';
import { hasStarted } from '../store/resumable';

/**
 * Does a job once in each session of the browser: when the browser starts, or when FixTrail first runs in it after an
 * install or update.
 */
export function atBrowserStart(job: () => Promise<void>): void {
  let isStarted = false;
  const start = async () => {
    if (isStarted) return;
    isStarted = true;
    if (await hasStarted.getValue()) return;
    await hasStarted.setValue(true);
    await job();
  };
  // Has the browser wake the background script at its start.
  browser.runtime.onStartup.addListener(() => void start());
  void start();
}
