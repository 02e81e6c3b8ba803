import { browser } from 'wxt/browser';

/** What Firefox has beyond the types of Chrome. */
interface Sidebars {
  sidebarAction?: { open(): Promise<void> };
  sidePanel?: typeof browser.sidePanel;
}

/** Opens the panel beside the page, at a click; `null` where there is none. */
export function findPanel(): (() => void) | null {
  const { sidebarAction, sidePanel } = browser as unknown as Sidebars;
  if (sidebarAction) return () => void sidebarAction.open();
  if (!sidePanel) return null;
  // Browsers open it only while they see the click: the window must be known by then.
  let windowId: number | undefined;
  void browser.windows.getCurrent().then(({ id }) => {
    windowId = id;
  });
  return () => windowId !== undefined && void sidePanel.open({ windowId });
}
