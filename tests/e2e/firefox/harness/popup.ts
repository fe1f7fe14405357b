import * as v from 'valibot';
import type { FirefoxWorld } from '../world.ts';
import { clickAt, middleOf } from './own-window.ts';
import { type Tab, until } from './tab.ts';
import { View } from './view.ts';

const WIDGET = 'sidoljus_sidoljus_se-browser-action';
const BUTTON = `document.getElementById('sidoljus_sidoljus_se-BAP')`;
const PANEL = `document.querySelector('.webextension-popup-browser')?.closest('panel')`;

/** What the popup needs to be called open: seen by the reader, and drawn. */
const isReady = async (popup: View, window: Tab) =>
  (await window.read(`${PANEL}?.state === 'open'`, v.boolean())) &&
  (await popup.read(`document.querySelector('input') !== null`, v.boolean()));

/** Opens the popup over the tab in front as a reader does, by a click on its button in the toolbar. */
export async function openPopup(world: FirefoxWorld): Promise<View> {
  const window = await world.firefox.ownWindow();
  const popup = new View(await world.backstage(), window, 'popup');
  await window.run(`${PANEL}?.hidePopup()`);
  await until('no popup is left', async () => !(await popup.isOpen()));
  // Where the button is until a reader puts it on the toolbar, it takes a click more.
  await window.run(`CustomizableUI.addWidgetToArea('${WIDGET}', 'nav-bar')`);
  await clickAt(window, await middleOf(window, BUTTON));
  await until('the popup is open', () => isReady(popup, window), 15_000);
  return popup;
}

/** The ids of the records that the popup shows, in reading order. */
export const recordsOf = (popup: View): Promise<string[]> =>
  popup.read(
    `[...document.querySelectorAll('article[data-record]')].map((one) => one.dataset.record)`,
    v.array(v.string()),
  );

/** Puts a query into the field in one go, as by pasting. */
export async function fill(popup: View, query: string): Promise<void> {
  const field = `document.querySelector('input')`;
  await popup.run(
    `(${field}.value = ${JSON.stringify(query)}, ${field}.dispatchEvent(new window.InputEvent('input', { bubbles: true })))`,
  );
}

/** Waits until what stands in the field has its answer. @returns the ids of the records that are shown */
export async function answered(popup: View): Promise<string[]> {
  await until('the search is answered', () =>
    popup.read(`document.querySelector('main').getAttribute('aria-busy') === 'false'`, v.boolean()),
  );
  return recordsOf(popup);
}

/** Puts a query over what is there, and waits until it is answered. */
export async function searchFor(popup: View, query: string): Promise<string[]> {
  await fill(popup, query);
  return answered(popup);
}
