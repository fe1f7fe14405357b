import { browser } from 'wxt/browser';
import { ask } from '../../data/bridge/ask.ts';
import { announcePanel } from '../../data/bridge/open-panels.ts';

/** Where the panel stands, and which tab it speaks of. */
export interface Home {
  /** Whether it stands in a page and is closed by the page's script. */
  isFrame: boolean;
  /** Calls back with the tab now, and again when it is another or its page changes; until the signal ends. */
  follow: (onTab: (tabId: number) => void, signal: AbortSignal) => Promise<void>;
}

/** The frame in a page: its tab is the one that it stands in, for good. */
export function frameHome(): Home {
  return {
    isFrame: true,
    follow: async (onTab, signal) => {
      const tab = await ask('own-tab', {});
      if (tab.ok && !signal.aborted) onTab(tab.value);
    },
  };
}

/** The browser's own side panel: its tab is the active one of its window, whichever that is. */
export function nativeHome(): Home {
  return {
    isFrame: false,
    follow: async (onTab, signal) => {
      const { id: windowId } = await browser.windows.getCurrent();
      const tell = async () => {
        const [active] = await browser.tabs.query({ active: true, windowId });
        if (active?.id !== undefined && !signal.aborted) onTab(active.id);
      };
      const activated = (tab: { windowId: number }) => {
        if (tab.windowId === windowId) void tell();
      };
      // A page that no script of ours reads changes without telling the background.
      const updated = (
        _tabId: number,
        change: { status?: string },
        tab: { active: boolean; windowId?: number },
      ) => {
        if (change.status !== undefined && tab.active && tab.windowId === windowId) void tell();
      };
      browser.tabs.onActivated.addListener(activated);
      browser.tabs.onUpdated.addListener(updated);
      signal.addEventListener('abort', () => {
        browser.tabs.onActivated.removeListener(activated);
        browser.tabs.onUpdated.removeListener(updated);
      });
      if (windowId !== undefined) announcePanel(windowId);
      await tell();
    },
  };
}
