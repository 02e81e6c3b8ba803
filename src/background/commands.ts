import { type Browser, browser } from 'wxt/browser';
import { type CommandName, send, sendToTab } from '../messages';

/** Hands the keys of the browser on to whoever shows a list. Does nothing where the browser has no keys for extensions. */
export function obeyCommands(): void {
  browser.commands?.onCommand.addListener((name, tab) => void obey(name as CommandName, tab));
}

async function obey(name: CommandName, pressedIn: Browser.tabs.Tab | undefined): Promise<void> {
  const tab = pressedIn ?? (await readActiveTab());
  if (tab?.id === undefined) return;
  const byTab = { name, to: { tabId: tab.id } };
  if (await sendToTab(tab.id, 'command', byTab).catch(() => false)) return;
  if (await send('command', byTab).catch(() => false)) return;
  await send('command', { name, to: { windowId: tab.windowId } }).catch(() => false);
}

async function readActiveTab(): Promise<Browser.tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab;
}
