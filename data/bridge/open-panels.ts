import { browser } from 'wxt/browser';

const PREFIX = 'native-panel:';

/** Tells the background, for as long as this page lives, that the browser's own panel stands open in a window. */
export function announcePanel(windowId: number): void {
  const port = browser.runtime.connect({ name: `${PREFIX}${windowId}` });
  // A worker that went to sleep has let go of the port; the page it belongs to still stands.
  port.onDisconnect.addListener(() => announcePanel(windowId));
}

/** Wakes the background while a page of ours is being drawn, so that its first question is answered sooner. */
export function wakeBackground(): void {
  browser.runtime.connect({ name: 'wake' });
}

/**
 * Knows in which windows the browser's own panel stands open.
 * @param onChange called with a window whose panel was opened or closed
 */
export function watchPanels(onChange: (windowId: number) => void): { has: (windowId: number) => boolean } {
  const open = new Map<number, number>();
  const count = (windowId: number, step: 1 | -1) => {
    open.set(windowId, Math.max(0, (open.get(windowId) ?? 0) + step));
    onChange(windowId);
  };
  browser.runtime.onConnect.addListener((port) => {
    if (!port.name.startsWith(PREFIX)) return;
    const windowId = Number(port.name.slice(PREFIX.length));
    count(windowId, 1);
    port.onDisconnect.addListener(() => count(windowId, -1));
  });
  return { has: (windowId) => (open.get(windowId) ?? 0) > 0 };
}
