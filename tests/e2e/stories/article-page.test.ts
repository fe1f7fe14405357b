import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../../data/corpus/read-corpus.ts';
import { openWorld } from './world.ts';

const world = openWorld();
const { quotes } = readCorpus();

const visit = (query: string) => world.visit(`chrome-extension://${world.extensionId}/library.html${query}`);

describe('the page of an article', () => {
  it('has title, publication, date, reporter, photographer, summary and source', async () => {
    const page = await visit('?record=are-6');
    await page.locator('article').first().waitFor();
    const head = page.locator('header');
    expect(await head.innerText()).toMatch(
      /Voister · 22 maj 2024[\s\S]*Text: [\s\S]*Sidoljus sammanfattning/,
    );
    const link = head.getByRole('link', { name: /Läs artikeln hos Voister/ });
    expect(await link.getAttribute('href')).toMatch(/^https:\/\/www\.voister\.se\//);
    expect(await page.title()).toContain(await page.getByRole('heading', { level: 1 }).innerText());
  });

  it('has the article’s quotes in their order, and marks the one that was asked for', async () => {
    const page = await visit('?record=are-6');
    await page.locator('article').first().waitFor();
    const shown = await page.$$eval('section[aria-labelledby] article[data-record]', (all) =>
      all.map((one) => one.getAttribute('data-record') ?? ''),
    );
    const own = quotes.filter(({ article }) => article === 'are').map(({ id }) => id);
    expect(shown.slice(0, own.length)).toEqual(own);
    expect(await page.locator('[aria-current] article').getAttribute('data-record')).toBe('are-6');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-record'))).toBe('are-6');
  });

  it.each([
    ['?record=finns-inte', 'Den posten finns inte i samlingen.'],
    ['?record=<b>', 'Den posten finns inte i samlingen.'],
    [`?record=${'a'.repeat(5_000)}`, 'Den posten finns inte i samlingen.'],
    ['?view=finns-inte', 'Sidan finns inte i biblioteket'],
    ['', 'Biblioteket'],
  ])('says in a sentence what is wrong with %s, and leads on', async (query, said) => {
    const page = await visit(query);
    await page.getByText(said, { exact: true }).first().waitFor();
    await page.getByRole('link', { name: 'Sök i samlingen' }).click();
    await page.getByRole('combobox').waitFor();
  });
});
