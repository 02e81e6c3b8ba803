import { beforeEach, expect, it, vi } from 'vitest';
import { type Browser, browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { injectReader } from '@/src/background/inject';
import type { ReaderSettings } from '@/src/messages';
import { settings } from '@/src/store/settings';

interface Injection {
  files?: string[];
  func?: (forced: boolean, settings: ReaderSettings | null) => Promise<void>;
  args?: [forced: boolean, settings: ReaderSettings | null];
}

const TAB = { id: 7, url: 'https://a.example/fix', incognito: false } as Browser.tabs.Tab;
const injected: Injection[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  injected.length = 0;
  delete window.fixtrailReader;
  delete window.fixtrailWanted;
  Object.assign(browser, { scripting: { executeScript: async (one: Injection) => injected.push(one) } });
});

/** Runs in this page what was to run in that one. */
function runCall(): Promise<void> | undefined {
  const [call] = injected;
  return call?.args && call.func?.(...call.args);
}

it('what the reader must know is in the page before its script', async () => {
  await injectReader(TAB, true);
  expect(injected.map(({ files }) => files)).toEqual([undefined, ['/reader.js']]);
  expect(injected[0]?.args).toEqual([true, expect.objectContaining({ isActive: true, words: null })]);
});

it('nothing is put into a page of a site where FixTrail is off', async () => {
  await settings.pausedSites.setValue(['a.example']);
  await injectReader(TAB, false);
  expect(injected).toEqual([]);
});

it('a reader that is there looks at once', async () => {
  const look = vi.fn(async () => undefined);
  window.fixtrailReader = { look } as unknown as typeof window.fixtrailReader & object;
  await injectReader(TAB, false);
  await runCall();
  expect(look).toHaveBeenCalledExactlyOnceWith(false, expect.objectContaining({ isActive: true }));
});

it('for a reader that is still to come it is kept what is wanted, all of it', async () => {
  await injectReader(TAB, false);
  const first = runCall();
  const second = runCall();
  expect(window.fixtrailWanted?.map(({ forced }) => forced)).toEqual([false, false]);
  for (const { hasLooked } of window.fixtrailWanted ?? []) hasLooked();
  await Promise.all([first, second]);
});

it('of a page whose address the browser does not tell, the reader asks for itself', async () => {
  await injectReader({ ...TAB, url: undefined } as unknown as Browser.tabs.Tab, true);
  expect(injected[0]?.args).toEqual([true, null]);
});
