import * as v from 'valibot';
import type { FirefoxWorld } from '../world.ts';
import { type Tab, until } from './tab.ts';
import { View } from './view.ts';

/** The sidebar of the window, open or not. */
export async function sidebarOf(world: FirefoxWorld): Promise<View> {
  return new View(await world.backstage(), await world.firefox.ownWindow(), 'sidebar');
}

/** Opens it by the browser's own switch for sidebars, which gives no right to read the page. */
export async function showSidebar(world: FirefoxWorld): Promise<View> {
  const sidebar = await sidebarOf(world);
  const window = await world.firefox.ownWindow();
  await window.run(
    `SidebarController.show([...SidebarController.sidebars.keys()].find((id) => id.startsWith('sidoljus')))`,
  );
  await until('the sidebar is open', () => sidebar.isOpen());
  return sidebar;
}

export async function hideSidebar(world: FirefoxWorld): Promise<void> {
  await (await world.firefox.ownWindow()).run('SidebarController.hide()');
}

/** Whose page the sidebar speaks of, and how many records it shows. */
export const shownIn = (sidebar: View): Promise<[heading: string, records: number]> =>
  sidebar.read(
    `[document.querySelector('h1, [role=heading]')?.textContent ?? '', document.querySelectorAll('article').length]`,
    v.tuple([v.string(), v.number()]),
  );

/** Puts a tab in front of the others, as a click on it does. */
export async function bringToFront(tab: Tab): Promise<void> {
  await tab.send('browsingContext.activate', { context: tab.context });
}
