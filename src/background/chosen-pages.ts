import { browser } from 'wxt/browser';
import { loadLessons } from '../store/lessons';

const ID = 'chosen-pages';

/**
 * Has the browser start FixTrail on the pages that the reader called lists of fixes, whatever stage 1 says. Browsers
 * forget this when the extension is updated. Pages of private windows are left out: browsers write it to the disk.
 */
export async function registerChosenPages(): Promise<void> {
  const chosen = (await loadLessons(false)).filter(({ verdict }) => verdict === 'yes');
  const matches = [...new Set(chosen.flatMap(({ address }) => toMatchPatterns(address)))];
  await browser.scripting.unregisterContentScripts({ ids: [ID] }).catch(() => undefined);
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: ID, js: ['chosen-page.js'], matches, runAt: 'document_end', persistAcrossSessions: true },
  ]);
}

/** Match patterns have no port. The query is left open: it may carry what says where the reader came from. */
function toMatchPatterns(address: string): string[] {
  const { protocol, hostname, pathname } = new URL(address);
  const path = `${protocol}//${hostname}${pathname}`;
  return [path, `${path}?*`];
}
