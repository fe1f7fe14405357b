import { browser } from 'wxt/browser';
import { watchPanels } from '../../data/bridge/open-panels.ts';
import { sendOrder } from '../../data/bridge/orders.ts';
import { reportError } from '../../data/bridge/report-error.ts';

/** Tells the pages in front of a window that the panel beside them was opened or closed. */
async function askWindowAgain(windowId: number): Promise<void> {
  const tabs = await browser.tabs.query({ windowId, active: true });
  await Promise.all(
    tabs.flatMap(({ id }) => (id === undefined ? [] : [sendOrder(id, { order: 'ask-again' })])),
  );
}

/** The windows in which the browser's own panel stands open: there no page gets a frame. */
export const nativePanels = watchPanels((windowId) => {
  askWindowAgain(windowId).catch((error: unknown) => reportError(error, 'asking beside a side panel'));
});
