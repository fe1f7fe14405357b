import * as v from 'valibot';
import { expect, it } from 'vitest';
import { SECTION_PAGE } from '../harness/section-page.ts';
import { waitForPanel } from './harness/panel.ts';
import { openFirefoxWorld } from './world.ts';

const world = openFirefoxWorld();

it('the order follows the section one reads in Firefox too, once that is switched on', async () => {
  const backstage = await world.backstage();
  await backstage.run('browser.storage.local.set({ settings: { follows: true } })');
  const page = await world.visitOwn(SECTION_PAGE.address, SECTION_PAGE.html);
  const panel = await waitForPanel(page);
  const line = () =>
    panel.read(`document.querySelector('.order [role=status]')?.textContent ?? ''`, v.string());
  await expect.poll(() => panel.read(`document.querySelector('.order') !== null`, v.boolean())).toBe(true);
  expect(await line()).toBe('');
  await page.run('scrollBy(0, document.querySelectorAll("h2")[1].getBoundingClientRect().top - 80)');
  await expect.poll(line).toBe('Ordnat efter avsnittet ”Informationssäkerhet”.');
});
