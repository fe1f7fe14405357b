import { expect, it } from 'vitest';
import { waitForPanel } from '../harness/panel.ts';
import { openWorld } from './world.ts';

const world = openWorld({ lang: 'en' });

it('speaks English in an English browser, and leaves the quotes in Swedish', async () => {
  const page = await world.visit('https://are.se/stodochomsorg/aldre/valfardsteknik.4.5d0f6e3218a77c19.html');
  const panel = await waitForPanel(page);
  expect(await panel.locator('html').getAttribute('lang')).toBe('en');
  expect(await panel.getByRole('heading', { level: 2 }).first().innerText()).toMatch(/from here/i);
  const quote = panel.locator('article[data-record="are-6"]');
  expect(await quote.innerText()).toContain('then it-chef');
  expect(await quote.locator('blockquote').getAttribute('lang')).toBe('sv');
  expect(await panel.locator('article[data-record="i-are-2"]').innerText()).toContain('welfare');
});
