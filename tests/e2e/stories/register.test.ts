import type { Frame } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { waitForLauncher } from '../harness/launcher.ts';
import { articlesOf, panelsOf, waitForPanel } from '../harness/panel.ts';
import { REGISTER_PAGES, UNRELATED } from '../register-pages.ts';
import { openWorld, waitInSilence } from './world.ts';

const world = openWorld();

const linksOf = (panel: Frame, record: string): Promise<string[]> =>
  panel.$$eval(`article[data-record="${record}"] a`, (links) =>
    links.map((link) => link.getAttribute('href') ?? ''),
  );

describe('a municipality that nobody was interviewed about', () => {
  it.each(REGISTER_PAGES)('meets its row at $address, with its source', async (page) => {
    const panel = await waitForPanel(await world.visitOwn(page.address, page.html));
    const row = (await articlesOf(panel)).find(({ id }) => id === page.record);
    expect(row?.by).toEqual(expect.arrayContaining(['own', 'theme']));
    expect(row?.section).toMatch(/^(?:Initiativ ur öppna källor om|Initiatives from public sources about) /);
    expect(row?.text).toMatch(new RegExp(`(?:Enligt|According to) ${page.publication}`));
    const links = await linksOf(panel, page.record);
    expect(links).toContain(page.source);
    expect(links.some((link) => link.startsWith('https://github.com/sidoljus/sidoljus/issues/new?'))).toBe(
      true,
    );
  });

  it('has quotes on the subject above its rows, and several rows on one initiative together', async () => {
    const [kalix] = REGISTER_PAGES;
    const panel = await waitForPanel(await world.visitOwn(kalix?.address ?? '', kalix?.html ?? ''));
    const shown = await articlesOf(panel);
    const at = shown.findIndex(({ id }) => id === 'r-kalix-it-angrepp-2021');
    const isQuote = /^[a-z]+-\d+$/;
    expect(shown.slice(0, at).some(({ id }) => isQuote.test(id))).toBe(true);
    expect(shown[at + 1]?.id).toBe('r-kalix-hemtjanst-efter-attacken');
  });

  it('shows only a launcher on a page about something else, which says what it counts', async () => {
    const page = await world.visitOwn(UNRELATED.address, UNRELATED.html);
    const { name } = await waitForLauncher(page);
    expect(name).toMatch(/1 (?:initiativ om|initiative about) Kalix/);
    await waitInSilence(page);
    expect(panelsOf(page)).toHaveLength(0);
  });
});
