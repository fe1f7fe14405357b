import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { openNativePanel } from '../../data/bridge/native-panel.ts';
import { reportError } from '../../data/bridge/report-error.ts';
import { SAVE_PAGE } from './save-by-menu.ts';

/** The keyboard command, and the item of the context menu, that open the panel. */
export const OPEN_PANEL = 'open-panel';

/**
 * Opens the browser's own side panel beside a tab. Must run in the turn of the user's click, with nothing
 * awaited before it. Firefox refuses from a page's message; there button, menu and key open its sidebar.
 */
export async function openSidePanel(tabId: number): Promise<null> {
  if ('sidePanel' in browser) await openNativePanel({ tabId });
  return null;
}

function openFor(tab: { id?: number | undefined } | undefined): void {
  openNativePanel(tab?.id === undefined ? undefined : { tabId: tab.id }).catch((error: unknown) =>
    reportError(error, 'opening the side panel'),
  );
}

/** Opens the panel by the context menu of any page and by the keyboard command. */
export function openPanelByMenuAndKey(): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === OPEN_PANEL) openFor(tab);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === OPEN_PANEL) openFor(tab);
  });
}

/** Puts the items into the context menu; once per install or update, for browsers remember it. */
export async function createMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: OPEN_PANEL,
    title: i18n.t('action.openPanel'),
    contexts: ['page', 'action'],
  });
  browser.contextMenus.create({
    id: SAVE_PAGE,
    title: i18n.t('action.savePage'),
    contexts: ['page', 'action'],
  });
}
