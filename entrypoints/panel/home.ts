import { browser } from 'wxt/browser';
import { ask } from '../../data/bridge/ask.ts';
import { announcePanel } from '../../data/bridge/open-panels.ts';
import type { Result } from '../../data/model/result.ts';
import { type Home, READING_MS, type Tab } from '../wiring/home.ts';

const tabBy = (id: number, windowId: number | null): Result<Tab> => ({
  ok: true,
  value: { id, windowId, readingMs: READING_MS, failure: null },
});

/** The frame in a page: its tab is the one that it stands in, for good. */
export const frameHome: Home = {
  tab: async () => {
    const id = await ask('own-tab', {});
    return id.ok ? tabBy(id.value, null) : id;
  },
  onTurn: () => {},
};

/** The browser's own side panel: its tab is the active one of its window, whichever that is. */
export function nativeHome(): Home {
  // A side panel stays in its window, which is asked for and announced once.
  let windowId: number | undefined;
  return {
    tab: async () => {
      if (windowId === undefined) {
        windowId = (await browser.windows.getCurrent()).id;
        if (windowId !== undefined) announcePanel(windowId);
      }
      const [active] = await browser.tabs.query({ active: true, windowId });
      return active?.id === undefined
        ? { ok: false, failure: 'tab-unknown' }
        : tabBy(active.id, windowId ?? null);
    },
    onTurn: (handler, signal) => {
      const activated = (tab: { windowId: number }) => {
        if (tab.windowId === windowId) handler();
      };
      // A page that no script of ours reads changes without telling the background.
      const updated = (
        _tabId: number,
        change: { status?: string },
        tab: { active: boolean; windowId?: number },
      ) => {
        if (change.status !== undefined && tab.active && tab.windowId === windowId) handler();
      };
      browser.tabs.onActivated.addListener(activated);
      browser.tabs.onUpdated.addListener(updated);
      signal.addEventListener('abort', () => {
        browser.tabs.onActivated.removeListener(activated);
        browser.tabs.onUpdated.removeListener(updated);
      });
    },
  };
}
