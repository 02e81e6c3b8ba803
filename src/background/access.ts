import { browser } from 'wxt/browser';
import { detectInOpenTabs } from './inject';

/**
 * Has FixTrail begin on open pages that readers grant it. Nothing is done about pages that they take back: what is open
 * there stays usable, and no other begins.
 */
export function followAccess(): void {
  browser.permissions.onAdded.addListener(({ origins }) => {
    if (origins?.length) void detectInOpenTabs();
  });
}
