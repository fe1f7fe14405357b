import * as v from 'valibot';
import { expect, it } from 'vitest';
import { openFirefoxWorld } from './world.ts';

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
