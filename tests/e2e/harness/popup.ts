import type { Page } from 'playwright-core';
import type { browser } from 'wxt/browser';
import type { World } from '../stories/world.ts';

/** What the extension's own contexts have; evaluated there, not here. */
declare const chrome: typeof browser;

/** How long closed tabs may linger, in milliseconds. */
const LINGER_MS = 10_000;

/** The tab that is in front, as the browser numbers it, once the tabs of earlier tests are gone for it too. */
async function tabIdOf(world: World, front: Page): Promise<number> {
  const end = Date.now() + LINGER_MS;
  while (Date.now() < end) {
    await front.bringToFront();
    const [worker] = world.context.serviceWorkers();
    const tabs = await (worker ?? world.worker).evaluate(async () =>
      (await chrome.tabs.query({})).map(({ id, active }) => ({ id, active })),
    );
    const id = tabs.find(({ active }) => active)?.id;
    if (id !== undefined && tabs.length === world.context.pages().length) return id;
    await front.waitForTimeout(50);
  }
  throw new Error('no tab is in front, or tabs that were closed are still there');
}

/**
 * The popup's page in a tab of its own, where keys and clipboard can be had, over the page in `front`: only
 * the question which tab is active is answered by the test. The real popup is opened in its own story.
 */
export async function openPopup(world: World, front?: Page): Promise<Page> {
  const id = front && (await tabIdOf(world, front));
  const page = await world.context.newPage();
  await page.setViewportSize({ width: 420, height: 600 });
  if (id !== undefined) {
    await page.addInitScript((tabId) => {
      const asked = async () => [await chrome.tabs.get(tabId)];
      Object.defineProperty(chrome.tabs, 'query', { value: asked });
    }, id);
  }
  await page.goto(`chrome-extension://${world.extensionId}/popup.html`);
  await page.getByRole('combobox').waitFor();
  return page;
}

/** The ids of the records that the popup shows, in reading order. */
export const recordsOf = (popup: Page): Promise<string[]> =>
  popup.$$eval('article[data-record]', (all) => all.map((one) => one.getAttribute('data-record') ?? ''));

/** Types a query over what is there, and waits until it is answered. */
export async function searchFor(popup: Page, query: string): Promise<string[]> {
  await popup.getByRole('combobox').fill(query);
  await popup.waitForFunction(
    (asked) =>
      document.querySelector('input')?.value === asked &&
      document.querySelector('main')?.getAttribute('aria-busy') === 'false',
    query,
  );
  return recordsOf(popup);
}
