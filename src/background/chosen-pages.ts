import { browser } from 'wxt/browser';
import { loadLessons } from '../store/lessons';
import { createQueue } from '../store/queue';
import { settings } from '../store/settings';

const ID = 'chosen-pages';

const EVERY_PAGE = ['http://*/*', 'https://*/*'];

/**
 * Has the browser start FixTrail on the pages that the reader called lists of fixes, whatever stage 1 says, or on every page
 * if all are to be cleaned. Browsers forget this when the extension is updated. Pages of private windows are left out:
 * browsers write it to the disk.
 */
export function registerChosenPages(): Promise<undefined> {
  return inTurn(register);
}

const inTurn = createQueue();

async function register(): Promise<void> {
  const matches = (await settings.cleanEverywhere.getValue()) ? EVERY_PAGE : await readChosenPages();
  await browser.scripting.unregisterContentScripts({ ids: [ID] }).catch(() => undefined);
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: ID, js: ['chosen-page.js'], matches, runAt: 'document_end', persistAcrossSessions: true },
  ]);
}

/** Registers them anew when the reader wants every page cleaned, or not any more, and when what was said is deleted or brought back. */
export function watchChosenPages(): void {
  settings.lessons.watch(() => void registerChosenPages());
  settings.cleanEverywhere.watch(() => void registerChosenPages());
}

async function readChosenPages(): Promise<string[]> {
  const chosen = (await loadLessons(false)).filter(({ verdict }) => verdict === 'yes');
  return [...new Set(chosen.flatMap(({ address }) => toMatchPatterns(address)))];
}

/** Match patterns have no port. The query is left open: it may carry what says where the reader came from. */
function toMatchPatterns(address: string): string[] {
  const { protocol, hostname, pathname } = new URL(address);
  const path = `${protocol}//${hostname}${pathname}`;
  return [path, `${path}?*`];
}
