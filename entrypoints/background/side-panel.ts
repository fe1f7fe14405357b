import { browser } from 'wxt/browser';
import { openNativePanel } from '../../data/bridge/native-panel.ts';
import { reportError } from '../../data/bridge/report-error.ts';

/** The keyboard command, and the item of the context menu, that open the panel. */
export const OPEN_PANEL = 'open-panel';

/**
 * Opens the browser's own side panel beside a tab, for a page in which no frame of ours lives. Must run in the turn of
 * the user's click, with nothing awaited before it. Firefox refuses that from a page's message, and opens the popup,
 * which leads on to its sidebar.
 */
export async function openSidePanel(tabId: number): Promise<null> {
  if (import.meta.env.FIREFOX) await browser.action.openPopup();
  else await openNativePanel({ tabId });
  return null;
}

/** Opens it beside a tab, for the context menu and the keyboard command. */
export function openFor(tab: { id?: number | undefined } | undefined): void {
  openNativePanel(tab?.id === undefined ? undefined : { tabId: tab.id }).catch((error: unknown) =>
    reportError(error, 'opening the side panel'),
  );
}

/** Opens the panel by the keyboard command. */
export function openPanelByKey(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === OPEN_PANEL) openFor(tab);
  });
}
