import { describe, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { waitForPanel } from '../harness/panel.ts';
import { openWorld } from './world.ts';

/** What the extension's own contexts have; evaluated there, not here. */
declare const chrome: typeof browser;

const world = openWorld();

const VASTERAS = 'https://www.vasteras.se/omsorg-stod-och-hjalp/aldre/hemtjanst/e-hemtjanst.html';

async function openPrivacy() {
  const page = await world.visit(`chrome-extension://${world.extensionId}/library.html?view=privacy`);
  await page.locator('.stored').waitFor();
  return page;
}

describe('the page of rights and what is kept', () => {
  it('tells what is granted as the browser has it, each right with its reason', async () => {
    const page = await openPrivacy();
    const granted = await world.worker.evaluate(() => chrome.permissions.getAll());
    await page.locator('summary').click();
    expect(await page.locator('.origins li').count()).toBe(granted.origins?.length);
    const names = await page.locator('.rights dt').allInnerTexts();
    expect(names.sort()).toEqual([...(granted.permissions ?? [])].sort());
    for (const reason of await page.locator('.rights dd').allInnerTexts()) expect(reason).toMatch(/\.$/);
  });

  it('shows the policy that the pages really have', async () => {
    const page = await openPrivacy();
    const text = await page.locator('section', { hasText: 'Vad som håller det kvar här' }).innerText();
    expect(text).toContain("default-src 'none'");
    const refused = await page.evaluate(() =>
      fetch('https://www.boden.se/').then(
        () => false,
        () => true,
      ),
    );
    expect(refused).toBe(true);
  });

  it('leads to the browser’s page for the extension, where rights are taken back', async () => {
    const page = await openPrivacy();
    const [own] = await Promise.all([
      world.context.waitForEvent('page'),
      page.getByRole('button', { name: 'Ändra det på webbläsarens sida för tillägget' }).click(),
    ]);
    await expect.poll(() => own.url()).toBe(`chrome://extensions/?id=${world.extensionId}`);
  });

  it('deletes the settings, and what tabs show, after a plain question', async () => {
    await waitForPanel(await world.visit(VASTERAS));
    await world.worker.evaluate(() => chrome.storage.local.set({ settings: { theme: 'light', width: 500 } }));
    const page = await openPrivacy();
    await page.getByRole('button', { name: 'Glöm flikarna' }).click();
    await page.getByText('Panelerna blir tomma').waitFor();
    await page.getByRole('button', { name: 'Nej' }).click();
    const tabs = () =>
      world.worker.evaluate(async () => Object.keys(await chrome.storage.session.get(null)).length);
    expect(await tabs()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Glöm flikarna' }).click();
    await page.getByRole('button', { name: 'Ja, ta bort' }).click();
    await expect.poll(tabs).toBe(0);
    await page.getByRole('button', { name: 'Ta bort inställningarna' }).click();
    await page.getByRole('button', { name: 'Ja, ta bort' }).click();
    const settings = () =>
      world.worker.evaluate(async () => (await chrome.storage.local.get('settings')).settings);
    await expect.poll(settings).toMatchObject({ theme: 'system', width: 380 });
    await page.getByText('Borttaget.').waitFor();
  });

  it('counts the bundled collection, which can’t be deleted', async () => {
    await waitForPanel(await world.visit(VASTERAS));
    const page = await openPrivacy();
    const row = page.locator('.stored > div').first();
    expect(await row.innerText()).toMatch(
      /Samlingen som följer med\s+\d+ poster, ungefär [\d,]+\s(kB|MB)\s+Hör till tillägget/,
    );
    expect(await row.getByRole('button').count()).toBe(0);
  });
});
