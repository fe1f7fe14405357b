import * as v from 'valibot';
import { expect, it } from 'vitest';
import { waitForLauncher } from './harness/launcher.ts';
import { waitForPanel } from './harness/panel.ts';
import { addressOf, openFirefoxWorld } from './world.ts';

const world = openFirefoxWorld();

const PATIENCE = { timeout: 15_000 };

const FIELD = `[...document.querySelectorAll('form')].find((one) => one.innerText.includes('Öppna sökfältet')).querySelector('input')`;

it('changes its keys on the page with all settings, and says which the browser does not take', async () => {
  const page = await world.visit(world.firefox.pageOfExtension('library.html?view=settings'));
  const keys = () => page.read(`${FIELD}.value`, v.string());
  const given = () =>
    page.read(
      `browser.commands.getAll().then((all) => all.find(({ name }) => name === '_execute_action').shortcut)`,
      v.string(),
    );
  const write = async (text: string) => {
    await page.run(`${FIELD}.select()`);
    await page.type(text, FIELD);
    await page.run(`${FIELD}.form.requestSubmit()`);
  };
  await expect.poll(keys, PATIENCE).toBe('Alt+Shift+K');
  await write('Alt+Shift+Y');
  await expect.poll(given, PATIENCE).toBe('Alt+Shift+Y');
  await write('k');
  const told = () => page.read(`document.querySelector('.fault:not(:empty)')?.innerText ?? ''`, v.string());
  await expect.poll(told, PATIENCE).toContain('Webbläsaren tar inte den tangentkombinationen');
  expect(await given()).toBe('Alt+Shift+Y');
  await page.run(`${FIELD}.form.querySelector('button[type=button]').click()`);
  await expect.poll(given, PATIENCE).toBe('Alt+Shift+K');
  await expect.poll(keys, PATIENCE).toBe('Alt+Shift+K');
});

it('opens a site in its own way, which is chosen on the panel, listed, removed and brought back', async () => {
  const tab = await world.visit(addressOf('vasteras-e-hemtjanst.html'));
  const panel = await waitForPanel(tab);
  const page = await world.visit(world.firefox.pageOfExtension('library.html?view=settings'));
  await panel.run(`document.querySelector('header button[aria-expanded]').click()`);
  await panel.run(`document.querySelector('[name=site-opening][value=launcher]').click()`);
  const chosen = () => page.read(`document.querySelector('.sites select')?.value ?? 'none'`, v.string());
  await expect.poll(chosen, PATIENCE).toBe('launcher');
  await waitForLauncher(await world.visit(addressOf('vasteras-e-hemtjanst.html')));
  await page.run(`document.querySelector('.sites button').click()`);
  await expect.poll(chosen, PATIENCE).toBe('none');
  await waitForPanel(await world.visit(addressOf('vasteras-e-hemtjanst.html')));
  const undo = `[...document.querySelectorAll('[role=status] button')].find((one) => one.innerText === 'Ångra')`;
  await page.run(`${undo}.click()`);
  await expect.poll(chosen, PATIENCE).toBe('launcher');
});

it('gives the right to read sites back after a plain question, and tells so at once', async () => {
  const page = await world.visit(world.firefox.pageOfExtension('library.html?view=privacy'));
  const press = (label: string) =>
    page.run(`[...document.querySelectorAll('button')].find((one) => one.innerText === '${label}').click()`);
  const said = () => page.read('document.body.innerText', v.string());
  await expect.poll(said, PATIENCE).toMatch(/läsa sidor på \d+ adresser/);
  await press('Ta tillbaka rätten att läsa');
  await expect.poll(said, PATIENCE).toContain('Då kommer sidopanelen aldrig av sig själv.');
  await press('Ja, ta tillbaka den');
  await expect.poll(said, PATIENCE).toContain('Sidoljus får inte läsa någon webbplats av sig självt.');
  expect(await said()).toContain('Ge åtkomst');
  const origins = 'browser.permissions.getAll().then((all) => all.origins)';
  expect(await page.read(origins, v.array(v.string()))).toEqual([]);
});
