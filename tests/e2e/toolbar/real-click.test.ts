import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { missingPrograms } from '../../../data/cli/ensure-display.ts';
import { attach, type Target } from '../harness/target.ts';
import { openHeadedWorld } from './headed-world.ts';

/** What the extension's own contexts have; evaluated there, not here. */
declare const chrome: typeof browser;

const PATIENCE = { timeout: 15_000 };
const UNKNOWN = 'https://nyheter.example/las';
const ABOUT_LOCK_IN = `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Inlåsning hos it-leverantörer</title></head><body><main>
<h1>Inlåsning hos it-leverantörer</h1>${'<p>Kommunerna låses in av sina leverantörer. Inlåsning i verksamhetssystem gör det svårt att byta it-leverantör, och öppna standarder hjälper.</p>'.repeat(3)}
</main></body></html>`;

const missing = missingPrograms();
// Said while the file is read: where every test is skipped, no hook runs.
if (missing.length > 0)
  console.warn(`The toolbar is not tested: ${missing.join(' and ')} must be installed.`);

describe.skipIf(missing.length > 0)('on a page of an unknown site', () => {
  const world = openHeadedWorld();

  /** Whether the browser lets the extension into the page in front. */
  const isLetIn = () =>
    world.worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const target = { tabId: tab?.id ?? -1 };
      return chrome.scripting.executeScript({ target, func: () => true }).then(
        () => true,
        () => false,
      );
    });

  /** Opens the popup by its button: F10 leads to the menu at the toolbar's end, and the button stands third before it. */
  async function openPopup(): Promise<Target> {
    world.display.press('F10', 'Left', 'Left', 'Left', 'Return');
    const popup = await attach(world.context, (url) => url.endsWith('/popup.html'));
    await popup.until('document.activeElement?.role === "combobox"');
    return popup;
  }

  /** Asks that the page be matched. @returns how many records are then shown */
  async function match(view: Target): Promise<number> {
    const button = `[...document.querySelectorAll('button')].find((one) => one.innerText === 'Matcha den här sidan')`;
    await view.until(button);
    await view.evaluate(`${button}.click()`);
    await view.until(`document.querySelector('article[data-record]')`);
    return view.evaluate('document.querySelectorAll("article[data-record]").length');
  }

  it('the button in the toolbar lets the popup read it, once it is asked to', async () => {
    await world.visitOwn(UNKNOWN, ABOUT_LOCK_IN);
    expect(await isLetIn()).toBe(false);
    const popup = await openPopup();
    expect(await popup.evaluate('document.querySelectorAll("article").length')).toBe(0);
    expect(await isLetIn()).toBe(true);
    expect(await match(popup)).toBe(8);
    await popup.close();
  });

  it('a keyboard searches in the popup, clears its field by Escape, and closes it by the next', async () => {
    await world.visitOwn(UNKNOWN, ABOUT_LOCK_IN);
    const popup = await openPopup();
    world.display.type('fiber');
    await popup.until('document.querySelector("input").value === "fiber"');
    await popup.until('document.querySelector("article[data-record]")');
    world.display.press('Escape');
    await popup.until('document.querySelector("input").value === ""');
    world.display.press('Escape');
    const isOpen = () =>
      popup.evaluate('true').then(
        () => true,
        () => false,
      );
    await expect.poll(isOpen, PATIENCE).toBe(false);
  });

  it.each([
    ['the keys', async () => world.display.press('alt+shift+s')],
    [
      'the menu of the page',
      async (page: Page) => {
        const [x, y] = await page.evaluate(() => [window.screenX, window.screenY]);
        world.display.rightClick((x ?? 0) + 600, (y ?? 0) + 700);
        // Below it are only the page's source and the inspector.
        world.display.press('Up', 'Up', 'Up', 'Right', 'Return');
      },
    ],
  ])('the side panel, opened by %s, may read it', async (_, open) => {
    const page = await world.visitOwn(UNKNOWN, ABOUT_LOCK_IN);
    expect(await isLetIn()).toBe(false);
    await open(page);
    const panel = await attach(world.context, (url) => /\/panel\.html$/.test(url));
    expect(await match(panel)).toBeGreaterThan(0);
    await panel.close();
  });
});
