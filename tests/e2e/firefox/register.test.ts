import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { REGISTER_PAGES } from '../register-pages.ts';
import { articlesOf, waitForPanel } from './harness/panel.ts';
import { openFirefoxWorld } from './world.ts';

const world = openFirefoxWorld();

describe('in Firefox, a municipality that nobody was interviewed about', () => {
  it.each(REGISTER_PAGES)('meets its row at $address, with its source', async (page) => {
    const panel = await waitForPanel(await world.visitOwn(page.address, page.html));
    const row = (await articlesOf(panel)).find(({ id }) => id === page.record);
    expect(row?.by).toEqual(expect.arrayContaining(['own', 'theme']));
    const links = await panel.read(
      `[...document.querySelectorAll('article[data-record="${page.record}"] a')].map(({ href }) => href)`,
      v.array(v.string()),
    );
    expect(links).toContain(page.source);
  });
});
