import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { waitForLauncher } from '../harness/launcher.ts';
import { panelsOf, waitForPanel } from '../harness/panel.ts';
import { openWorld, waitInSilence } from './world.ts';

/** What the extension's own contexts have; evaluated there, not here. */
declare const chrome: typeof browser;

const world = openWorld({ keepsWelcome: true });

const VASTERAS = 'https://www.vasteras.se/omsorg-stod-och-hjalp/aldre/hemtjanst/e-hemtjanst.html';
const WELCOME = () => `chrome-extension://${world.extensionId}/library.html?view=welcome`;
const isWelcome = (page: Page) => page.url().endsWith('library.html?view=welcome');

const welcome = async () => {
  await expect.poll(() => world.context.pages().filter(isWelcome).length).toBe(1);
  const page = world.context.pages().find(isWelcome);
  if (!page) throw new Error('the page went away');
  return page;
};

it('shows one page after an install, with a picture of the real thing, and is ready in one click', async () => {
  const page = await welcome();
  await page.getByRole('heading', { level: 1, name: 'Välkommen till Sidoljus' }).waitFor();
  await page.getByRole('img', { name: /Sidoljus panel/ }).waitFor();
  const shown = () =>
    page
      .locator('.beside img')
      .evaluateAll((images: HTMLImageElement[]) =>
        images.map(
          (image) => `${image.currentSrc.split('/').at(-1)} ${image.complete} ${image.naturalHeight > 0}`,
        ),
      );
  // What is no picture has no height.
  await expect.poll(shown).toEqual(['page.svg true true', 'panel-sv.svg true true']);
  await page.getByRole('radio', { name: /liten knapp/ }).check();
  const opening = () =>
    world.worker.evaluate(async () => {
      const { settings } = await chrome.storage.local.get('settings');
      return (settings as { opening?: unknown } | undefined)?.opening;
    });
  await expect.poll(opening).toEqual({ municipality: 'launcher', vendor: 'launcher' });
  await page.getByRole('radio', { name: /av sig självt, när/ }).check();
  await expect.poll(opening).toEqual({ municipality: 'auto', vendor: 'auto' });
  const gone = page.waitForEvent('close');
  page
    .getByRole('button', { name: 'Kom i gång' })
    .click()
    .catch(() => undefined);
  await gone;
  await waitForPanel(await world.visit(VASTERAS));
});

it('has its decision in view in a low window, without scrolling', async () => {
  const page = await world.visit(WELCOME());
  await page.setViewportSize({ width: 1280, height: 720 });
  const acts = page.locator('fieldset, .steps button');
  await page.getByRole('button', { name: 'Inte nu' }).waitFor();
  await page.getByRole('img', { name: /Sidoljus panel/ }).waitFor();
  const ends = () => acts.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().bottom));
  await expect.poll(async () => (await ends()).length).toBe(3);
  await expect.poll(async () => Math.max(...(await ends()))).toBeLessThan(720);
  await page.close();
});

it('is put off by one click, after which a small button is one click from the panel', async () => {
  const page = await world.visit(WELCOME());
  await page.getByText('Väljer du Inte nu öppnas inget av sig självt.').waitFor();
  const gone = page.waitForEvent('close');
  page
    .getByRole('button', { name: 'Inte nu' })
    .click()
    .catch(() => undefined);
  await gone;
  const tab = await world.visit(VASTERAS);
  const launcher = await waitForLauncher(tab);
  await waitInSilence(tab);
  expect(panelsOf(tab)).toEqual([]);
  await launcher.click();
  const panel = await waitForPanel(tab);
  // The way back is in sight.
  await panel.getByRole('button', { name: 'Öppna av sig självt' }).waitFor();
});

it('is shown again from the settings, with one decision on it and the way back', async () => {
  const page = await world.visit(WELCOME().replace('welcome', 'settings'));
  await page.getByRole('link', { name: 'Visa första sidan igen' }).click();
  await page.getByRole('heading', { level: 1, name: 'Välkommen till Sidoljus' }).waitFor();
  expect(await page.getByRole('navigation').count()).toBe(0);
  // One decision and nothing else: one is put off where something would come by itself.
  expect(await page.getByRole('button').allInnerTexts()).toEqual(['Kom i gång']);
  await page.getByRole('button', { name: 'Kom i gång' }).click();
  await page.getByRole('heading', { level: 1, name: 'Inställningar' }).waitFor();
});

it('opens no page when the worker starts again', async () => {
  const session = await world.context.newCDPSession(await world.visit('about:blank'));
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await waitForLauncher(await world.visit(VASTERAS));
  expect(world.context.pages().filter(isWelcome)).toEqual([]);
});
