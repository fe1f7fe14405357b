import * as v from 'valibot';
import { expect, it } from 'vitest';
import { articleAbout } from '../harness/library.ts';
import type { Tab } from './harness/tab.ts';
import { openFirefoxWorld } from './world.ts';

const world = openFirefoxWorld();

const PATIENCE = { timeout: 20_000 };

const isThere = (page: Tab, selector: string) =>
  expect
    .poll(() => page.read(`document.querySelector('${selector}') !== null`, v.boolean()), PATIENCE)
    .toBe(true);

it('in Firefox, an article that is pasted is read, reviewed and kept', async () => {
  const page = await world.visit(world.firefox.pageOfExtension('library.html?view=import'));
  await isThere(page, '#pasted');
  await page.run(`document.querySelector('#pasted').value = ${JSON.stringify(articleAbout('rävprov'))}`);
  await page.click('.paste button');
  await isThere(page, '.job[data-state="done"] a.main');
  await page.click('.job a.main');
  await isThere(page, '.card[data-quote]');
  expect(await page.read(`document.querySelectorAll('[data-mark]').length`, v.number())).toBe(3);
  await page.click('.review-bar .main');
  await expect
    .poll(() => page.read(`document.querySelector('.review-said').textContent`, v.string()), PATIENCE)
    .toMatch(/^Sparat\./);
});
