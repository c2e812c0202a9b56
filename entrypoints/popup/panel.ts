import browser from 'webextension-polyfill';
import type { FrontTab } from './tab.ts';

interface Panels {
  sidePanel?: { open(options: { tabId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** How to open the side panel beside the tab (on a click); undefined in a browser that has none. The popup closes then. */
export function openPanel(tab: FrontTab, fail: (error: unknown) => void): (() => void) | undefined {
  // The polyfill knows the panels of neither browser.
  const { sidePanel } = ((globalThis as { chrome?: unknown }).chrome ?? {}) as Panels;
  const { sidebarAction } = browser as unknown as Panels;
  if (sidePanel) return () => void sidePanel.open({ tabId: tab.id }).then(() => close(), fail);
  if (sidebarAction) return () => void sidebarAction.open().then(() => close(), fail);
  return undefined;
}
