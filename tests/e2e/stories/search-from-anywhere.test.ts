import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { recordsOf } from '../harness/popup.ts';
import { openWorld } from './world.ts';

/** What the extension's own contexts have; evaluated there, not here. */
declare const chrome: typeof browser;

const world = openWorld();

/** Fires an event of the browser's at the worker: what a headless browser has no address field or menu for. */
const fire = (name: 'changed' | 'entered' | 'menu', ...args: unknown[]) =>
  world.worker.evaluate(
    ([which, given]) => {
      const events = {
        changed: chrome.omnibox.onInputChanged,
        entered: chrome.omnibox.onInputEntered,
        menu: chrome.contextMenus.onClicked,
      };
      const event = events[which as keyof typeof events] as unknown as {
        dispatch: (...all: unknown[]) => void;
      };
      if (which !== 'changed') return event.dispatch(...(given as unknown[]));
      return new Promise((resolve) => event.dispatch(...(given as unknown[]), resolve));
    },
    [name, args] as const,
  );

type Line = { content: string; description: string };

/** The page that something opens in a new tab. */
async function opened(act: () => Promise<unknown>): Promise<Page> {
  const [page] = await Promise.all([world.context.waitForEvent('page'), act()]);
  return page;
}

describe('the address field, after "sido"', () => {
  it('gives what the search field gives, and Enter on a line opens its source', async () => {
    const lines = (await fire('changed', 'välfärdsteknik')) as Line[];
    expect(lines.length).toBeGreaterThan(2);
    expect(new Set(lines.map(({ content }) => content)).size).toBe(lines.length);
    const line = lines.find(({ content }) => content.startsWith('https://'));
    const page = await opened(() => fire('entered', line?.content, 'newForegroundTab'));
    await expect.poll(() => page.url().split('#')[0]).toBe(line?.content.split('#')[0]);
  });

  it('gives nothing for nothing, and nothing for what nobody has said', async () => {
    expect(await fire('changed', ' ')).toEqual([]);
    expect(await fire('changed', 'qqqzzzxxx')).toEqual([]);
  });

  it('searches for what was typed, when no line was chosen', async () => {
    const page = await opened(() => fire('entered', 'fiber <b>&', 'newForegroundTab'));
    await expect.poll(() => page.getByRole('combobox').inputValue()).toBe('fiber <b>&');
    await expect.poll(async () => (await recordsOf(page)).length).toBeGreaterThan(0);
  });
});

describe('the menu on what is selected', () => {
  it('searches for it in a tab of its own', async () => {
    const info = { menuItemId: 'search-selection', selectionText: '  trygghets\nlarm ' };
    const page = await opened(() => fire('menu', info, undefined));
    await expect.poll(() => page.getByRole('combobox').inputValue()).toBe('trygghets larm');
    await page.getByRole('combobox').press('Escape');
    expect(await page.getByRole('combobox').inputValue()).toBe('');
  });
});

it('the browser knows both commands, each with keys that are no single letter', async () => {
  const commands = await world.worker.evaluate(() => chrome.commands.getAll());
  expect(commands.map(({ name }) => name).sort()).toEqual(['_execute_action', 'open-panel']);
  for (const { shortcut } of commands) expect(shortcut).toMatch(/^$|\+/);
});
