import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { savePageOf } from './save-by-menu.ts';
import { openAddress, searchAddress } from './search-page.ts';
import { OPEN_PANEL, openFor } from './side-panel.ts';

type Clicked = Parameters<Parameters<typeof browser.contextMenus.onClicked.addListener>[0]>;

interface MenuItem {
  id: string;
  /** Asked for when the menu is made; `%s` stands for what is selected. */
  title: () => string;
  contexts: NonNullable<Parameters<typeof browser.contextMenus.create>[0]['contexts']>;
  /** Called in the turn of the user's click. */
  choose: (info: Clicked[0], tab: Clicked[1]) => void;
}

/** What the context menus offer, in their order. */
const ITEMS: readonly MenuItem[] = [
  {
    id: OPEN_PANEL,
    title: () => i18n.t('action.openPanel'),
    contexts: ['page', 'action'],
    choose: (_, tab) => openFor(tab),
  },
  {
    id: 'save-page',
    title: () => i18n.t('action.savePage'),
    contexts: ['page', 'action'],
    choose: (_, tab) => savePageOf(tab),
  },
  {
    id: 'search-selection',
    title: () => i18n.t('action.searchSelection'),
    contexts: ['selection'],
    choose: ({ selectionText = '' }) => openAddress(searchAddress(selectionText), 'in front'),
  },
];

/** Puts the items into the context menus; once per install or update, for browsers remember them. */
export async function createMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, title, contexts } of ITEMS) {
    browser.contextMenus.create({ id, title: title(), contexts });
  }
}

/** Does what is chosen in the context menus. */
export function answerMenu(): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    ITEMS.find(({ id }) => id === info.menuItemId)?.choose(info, tab);
  });
}
