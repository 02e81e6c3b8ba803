import { browser } from 'wxt/browser';
import { settings } from '../store/settings';

const ID = 'chosen-pages';

/** Remembers a page that the reader asked a checklist of, so that its ticks are there after a reload too. */
export async function rememberPage(url: string): Promise<void> {
  const { origin, pathname } = new URL(url);
  const pages = await settings.chosenPages.getValue();
  if (pages.includes(origin + pathname)) return;
  await settings.chosenPages.setValue([...pages, origin + pathname]);
  await registerChosenPages();
}

/** Has the browser start FixTrail on the pages that the reader chose. Browsers forget this when the extension is updated. */
export async function registerChosenPages(): Promise<void> {
  const matches = (await settings.chosenPages.getValue()).map(toMatchPattern);
  await browser.scripting.unregisterContentScripts({ ids: [ID] }).catch(() => undefined);
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: ID, js: ['chosen-page.js'], matches, runAt: 'document_end', persistAcrossSessions: true },
  ]);
}

/** Match patterns have no port, and a star stands for anything. */
function toMatchPattern(page: string): string {
  const { protocol, hostname, pathname } = new URL(page);
  return `${protocol}//${hostname}${pathname.replaceAll('*', '?')}*`;
}
