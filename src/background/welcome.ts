import { browser } from 'wxt/browser';
import { settings } from '../store/settings';

/** Opens the welcome page, once and never in a private window. */
export async function welcome(): Promise<void> {
  if (await settings.isWelcomed.getValue()) return;
  const window = await findWindow();
  if (window !== null) await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html'), ...window });
  await settings.isWelcomed.setValue(true);
}

/** Where to open it; `null` when all windows are private. Firefox for Android has one window and does not speak of it. */
async function findWindow(): Promise<{ windowId?: number } | null> {
  if (!browser.windows) return {};
  const windows = await browser.windows.getAll({ windowTypes: ['normal'] });
  const open = windows.filter(({ incognito }) => !incognito);
  const { id } = open.find(({ focused }) => focused) ?? open[0] ?? {};
  return id === undefined ? null : { windowId: id };
}
