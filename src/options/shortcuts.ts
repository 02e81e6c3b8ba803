import { browser } from 'wxt/browser';
import type { Shortcut } from '../ui/options/Options';

/** Chromium's own page for the keys of extensions; Edge takes it for its own. */
const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';

/** What Firefox has beyond the types of Chrome. */
type Commands = typeof browser.commands & { openShortcutSettings?(): Promise<void> };

/** What has a key or could have one; `[]` where there are none, as in Firefox for Android. */
export async function readShortcuts(): Promise<Shortcut[]> {
  const all = (await readCommands()?.getAll()) ?? [];
  return all.flatMap(({ name, description, shortcut }) =>
    name === undefined ? [] : [{ name, words: description ?? '', keys: shortcut ?? '' }],
  );
}

/** Whether {@link openShortcuts} leads anywhere. */
export function canOpenShortcuts(): boolean {
  return readCommands()?.openShortcutSettings !== undefined || isChromium();
}

/** Opens the browser's own page for keys. */
export async function openShortcuts(): Promise<void> {
  const commands = readCommands();
  if (commands?.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: CHROMIUM_PAGE });
}

function readCommands(): Commands | undefined {
  return browser.commands as Commands | undefined;
}

function isChromium(): boolean {
  return browser.runtime.getURL('/').startsWith('chrome-extension:');
}
