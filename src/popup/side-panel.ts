import { browser } from 'wxt/browser';

/** The panel beside pages, as Chrome, Edge and Firefox have it; Safari and phones have none. */
interface Panels {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** Whether this browser has a panel beside its pages. */
export function hasPanel(): boolean {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  return sidePanel?.open !== undefined || sidebarAction?.open !== undefined;
}

/** Opens the panel. To be called at once when the reader has pressed something, without waiting for anything before. */
export async function openPanel(windowId: number): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  await (sidePanel ? sidePanel.open({ windowId }) : sidebarAction?.open());
}
