import { describe, expect, it } from 'vitest';
import { waitForPanel } from '../harness/panel.ts';
import { openWorld } from './world.ts';

const world = openWorld();

const ARE = 'https://are.se/stodochomsorg/aldre/valfardsteknik.4.5d0f6e3218a77c19.html';
const VASTERAS = 'https://www.vasteras.se/omsorg-stod-och-hjalp/aldre/hemtjanst/e-hemtjanst.html';

describe('a quote in the panel', () => {
  it('says who spoke, in which role then, when, how old it is and why it is shown', async () => {
    const panel = await waitForPanel(await world.visit(VASTERAS));
    const text = await panel.locator('article[data-record="vasteras-1"]').innerText();
    expect(text).toContain('Therese Kristensson');
    expect(text).toContain('e-förvaltningsledare');
    expect(text).toMatch(/juni 2015/);
    expect(text).toContain('året härlett');
    expect(text).toMatch(/för \d+\s+år sedan/);
    expect(text).toContain('Kommunens egen röst');
  });

  it('marks the words that it shares with the page, and only whole words', async () => {
    const panel = await waitForPanel(await world.visit(VASTERAS));
    const marks = await panel.locator('article[data-record="vasteras-1"] mark').allInnerTexts();
    expect(marks.join(' ')).toContain('E-hemtjänsten');
    expect(marks.every((mark) => /^[\p{L}\p{N}].*[\p{L}\p{N}]$/u.test(mark))).toBe(true);
  });

  it('is a Swedish text in whatever language the panel is', async () => {
    const panel = await waitForPanel(await world.visit(VASTERAS));
    expect(await panel.locator('article[data-record="vasteras-1"] blockquote').getAttribute('lang')).toBe(
      'sv',
    );
  });

  it('links to its place in the article by a text fragment, in a new tab that can not reach back', async () => {
    const panel = await waitForPanel(await world.visit(ARE));
    const link = panel.locator('article[data-record="are-6"] a[href^="https://www.voister.se/"]');
    const address = (await link.getAttribute('href')) ?? '';
    expect(address).toMatch(/^https:\/\/www\.voister\.se\/artikel\/2024\/05\/.*#:~:text=/);
    expect(decodeURIComponent(address)).toContain('Det finns ett uttryck');
    expect(await link.getAttribute('target')).toBe('_blank');
    expect(await link.getAttribute('rel')).toContain('noopener');
  });

  it('names publication and date, without a link, where the article has no address', async () => {
    const panel = await waitForPanel(await world.visit(VASTERAS));
    const article = panel.locator('article[data-record="vasteras-1"]');
    // The one link is the way to say what is wrong.
    const links = await article
      .locator('a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links.filter((href) => !href.startsWith('https://github.com/sidoljus/'))).toEqual([]);
    expect(await article.innerText()).toContain('Kvalitet & Förnyelse, 11 juni 2015');
  });

  it('is copied with its source', async () => {
    await world.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const panel = await waitForPanel(await world.visit(ARE));
    await panel.locator('article[data-record="are-6"] button', { hasText: 'Kopiera' }).click();
    await panel.locator('article[data-record="are-6"]', { hasText: 'Kopierat' }).waitFor();
    const copied = await panel.page().evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(
      /^”Det finns ett uttryck: 125 på 75\..*” \(Johan Pettersson, it-chef, Åre kommun, Voister 22 maj 2024, https:\/\/www\.voister\.se\/\S+\)$/s,
    );
  });
});

describe('the panel', () => {
  it('sets the place’s other records apart, two of them open, and shows all when asked', async () => {
    const panel = await waitForPanel(
      await world.visit('https://www.boden.se/bygga-bo-och-miljo/bredband-och-mobiltackning'),
    );
    const own = await panel.getByRole('region', { name: 'Härifrån' }).locator('article').count();
    const more = panel.getByRole('region', { name: 'Mer om Boden' });
    expect(await more.locator('article').count()).toBe(2);
    await more.getByRole('button', { name: `Visa alla ${22 - own}` }).click();
    expect(await more.locator('article').count()).toBe(22 - own);
  });

  it('finds records by what one types, and says so when there is none', async () => {
    const panel = await waitForPanel(await world.visit(ARE));
    await panel.getByRole('searchbox').fill('öppen källkod');
    await panel.locator('article[data-record="sundsvall-1"]').waitFor();
    await panel.getByRole('searchbox').fill('xyzzyplugh');
    await panel.getByText('Ingen träff').first().waitFor();
  });

  it('has a heading, sections with names, and articles within them', async () => {
    const panel = await waitForPanel(await world.visit(ARE));
    expect(await panel.getByRole('heading', { level: 1 }).innerText()).toBe('Åre');
    const loose = await panel.$$eval(
      'article[data-record]',
      (all) => all.filter((one) => !one.closest('section[aria-labelledby]')).length,
    );
    expect(loose).toBe(0);
  });
});
