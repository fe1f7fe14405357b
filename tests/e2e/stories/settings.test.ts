import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { launchersOf, waitForLauncher } from '../harness/launcher.ts';
import { articlesOf, panelsOf, waitForPanel } from '../harness/panel.ts';
import { openWorld, waitInSilence } from './world.ts';

/** What the extension's own contexts have; evaluated there, not here. */
declare const chrome: typeof browser;

const world = openWorld();

const ARE = 'https://are.se/stodochomsorg/aldre/valfardsteknik.4.5d0f6e3218a77c19.html';
const VASTERAS = 'https://www.vasteras.se/omsorg-stod-och-hjalp/aldre/hemtjanst/e-hemtjanst.html';

async function openMenu(panel: Frame): Promise<void> {
  await panel.getByRole('button', { name: 'Inställningar' }).click();
}

/** Clicks on the panel's own button. The frame goes with the click, which may then never be told to have ended. */
function closePanel(panel: Frame): void {
  panel
    .getByRole('button', { name: 'Stäng Sidoljus' })
    .click()
    .catch(() => undefined);
}

/** What the toolbar's button says on a page. */
const buttonOf = (address: string) =>
  world.worker.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    const tabId = tab?.id ?? -1;
    return {
      text: await chrome.action.getBadgeText({ tabId }),
      title: await chrome.action.getTitle({ tabId }),
    };
  }, address);

const shownOn = async (page: Page) => ({
  panels: panelsOf(page).length,
  launchers: (await launchersOf(page)).length,
});

describe('how the sidebar comes to a page', () => {
  it('is by itself, by its launcher only, or not at all, at once in the other pages that are open', async () => {
    const other = await world.visit(VASTERAS);
    await waitForPanel(other);
    const tab = await world.visit(ARE);
    const panel = await waitForPanel(tab);
    await openMenu(panel);
    await panel.getByRole('radio', { name: /Visa bara en liten knapp/ }).check();
    await expect.poll(() => shownOn(other)).toEqual({ panels: 0, launchers: 1 });
    await panel.getByRole('radio', { name: /Visa inget av sig självt/ }).check();
    await expect.poll(() => shownOn(other)).toEqual({ panels: 0, launchers: 0 });
    await panel.getByRole('radio', { name: /Öppna av sig självt/ }).check();
    await expect.poll(async () => (await shownOn(other)).panels).toBe(1);
  });

  it('is silent on a site that was muted, until that is undone; other sites are not touched', async () => {
    const other = await world.visit(
      'https://are.se/kommunochpolitik/sakerhetochberedskap/cybersakerhet.4.71c2a9f118b0d5e6.html',
    );
    await waitForPanel(other);
    const elsewhere = await world.visit(VASTERAS);
    await waitForPanel(elsewhere);
    const tab = await world.visit(ARE);
    const panel = await waitForPanel(tab);
    await openMenu(panel);
    await panel.getByRole('radio', { name: 'Tyst tills vidare' }).check();
    await expect.poll(() => shownOn(other)).toEqual({ panels: 0, launchers: 0 });
    expect((await shownOn(elsewhere)).panels).toBe(1);
    const silent = { text: '', title: 'Sidoljus: tyst på den här webbplatsen' };
    for (const page of [tab, other]) await expect.poll(() => buttonOf(page.url())).toEqual(silent);
    await panel.getByRole('button', { name: 'Ångra' }).click();
    await expect.poll(async () => (await shownOn(other)).panels).toBe(1);
    for (const page of [tab, other])
      await expect.poll(async () => (await buttonOf(page.url())).text).not.toBe('');
  });

  it('is the site’s own way where it has one, though its kind has another', async () => {
    const other = await world.visit(
      'https://are.se/kommunochpolitik/sakerhetochberedskap/cybersakerhet.4.71c2a9f118b0d5e6.html',
    );
    await waitForPanel(other);
    const tab = await world.visit(ARE);
    const panel = await waitForPanel(tab);
    await openMenu(panel);
    const own = panel.getByRole('group', { name: 'På den här webbplatsen' });
    await own.getByRole('radio', { name: 'Liten knapp' }).click();
    await expect.poll(() => shownOn(other)).toEqual({ panels: 0, launchers: 1 });
    await panel.getByRole('radio', { name: /Visa inget av sig självt/ }).click();
    await expect.poll(() => shownOn(other)).toEqual({ panels: 0, launchers: 1 });
    await own.getByRole('radio', { name: 'Av sig självt' }).click();
    await expect.poll(async () => (await shownOn(other)).panels).toBe(1);
    await own.getByRole('radio', { name: 'Som på andra' }).click();
    await expect.poll(() => shownOn(other)).toEqual({ panels: 0, launchers: 0 });
    await panel.getByRole('radio', { name: /Öppna av sig självt/ }).click();
    await expect.poll(async () => (await shownOn(other)).panels).toBe(1);
  });
});

describe('a wrong hit', () => {
  const badge = (address: string) =>
    world.worker.evaluate(async (url) => {
      const [tab] = await chrome.tabs.query({ url });
      return chrome.action.getBadgeText({ tabId: tab?.id ?? -1 });
    }, address);
  const idsIn = async (panel: Frame) => (await articlesOf(panel)).map(({ id }) => id);

  it('goes from this site, in panel and badge and every other page of it, and comes back by undo', async () => {
    const other = await world.visit(`${VASTERAS}?annan`);
    await waitForPanel(other);
    const tab = await world.visit(VASTERAS);
    const panel = await waitForPanel(tab);
    await expect.poll(() => badge(`${VASTERAS}`)).toBe('7');
    const [first = ''] = await idsIn(panel);
    const hide = () =>
      panel
        .getByRole('button', { name: /^Fel träff\?/ })
        .first()
        .click();
    await hide();
    await expect.poll(() => idsIn(panel)).not.toContain(first);
    await expect.poll(() => badge(VASTERAS)).toBe('6');
    await expect.poll(async () => idsIn(await waitForPanel(other))).not.toContain(first);
    await panel.getByRole('button', { name: 'Ångra' }).click();
    await expect.poll(async () => (await idsIn(panel))[0]).toBe(first);
    await expect.poll(() => badge(VASTERAS)).toBe('7');
  });

  it('stays away from the site over a reload, until the menu gives it back', async () => {
    const tab = await world.visit(VASTERAS);
    const panel = await waitForPanel(tab);
    const [first = ''] = await idsIn(panel);
    await panel
      .getByRole('button', { name: /^Fel träff\?/ })
      .first()
      .click();
    await expect.poll(() => badge(VASTERAS)).toBe('6');
    await tab.reload();
    const again = await waitForPanel(tab);
    await expect.poll(async () => (await idsIn(again)).length).toBeGreaterThan(0);
    expect(await idsIn(again)).not.toContain(first);
    expect(await again.getByText('Dold på den här webbplatsen:').count()).toBe(0);
    await openMenu(again);
    await again.getByRole('button', { name: 'Visa den dolda träffen här igen' }).click();
    await expect.poll(async () => (await idsIn(again))[0]).toBe(first);
  });
});

describe('closing', () => {
  it('lasts for the tab, over navigations, and not for other tabs', async () => {
    const tab = await world.visit(ARE);
    const panel = await waitForPanel(tab);
    closePanel(panel);
    await waitForLauncher(tab);
    await tab.goto(VASTERAS);
    await waitForLauncher(tab);
    expect(panelsOf(tab)).toHaveLength(0);
    await waitForPanel(await world.visit(VASTERAS));
  });

  it('leaves the page’s own keys alone: Escape in the page closes nothing of ours', async () => {
    const tab = await world.visit(ARE);
    await waitForPanel(tab);
    await tab.locator('h1').first().click();
    await tab.keyboard.press('Escape');
    await waitInSilence(tab);
    expect(panelsOf(tab)).toHaveLength(1);
  });
});

describe('the worker', () => {
  it('answers after it was put to sleep, and a closed tab is still closed', async () => {
    const tab = await world.visit(ARE);
    const panel = await waitForPanel(tab);
    closePanel(panel);
    await waitForLauncher(tab);
    const session = await world.context.newCDPSession(tab);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await tab.goto(VASTERAS);
    expect((await waitForLauncher(tab)).name).toContain('7 från Västerås');
    expect(panelsOf(tab)).toHaveLength(0);
    expect((await articlesOf(await waitForPanel(await world.visit(VASTERAS)))).length).toBeGreaterThan(8);
  });
});

describe('the toolbar button', () => {
  it('counts the place’s records, and says in a sentence what they are', async () => {
    const tab = await world.visit(VASTERAS);
    await waitForPanel(tab);
    const badge = await world.worker.evaluate(async () => {
      const [active] = await chrome.tabs.query({ url: '*://www.vasteras.se/*' });
      const tabId = active?.id ?? -1;
      return {
        text: await chrome.action.getBadgeText({ tabId }),
        title: await chrome.action.getTitle({ tabId }),
      };
    });
    expect(badge.text).toBe('7');
    expect(badge.title).toBe('Sidoljus: 7 poster från Västerås om välfärdsteknik');
  });
});
