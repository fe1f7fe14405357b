import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../../data/corpus/read-corpus.ts';
import type { Tab } from './harness/tab.ts';
import { openFirefoxWorld } from './world.ts';

const world = openFirefoxWorld();
const { quotes } = readCorpus();

const PATIENCE = { timeout: 15_000 };

const visit = (query: string) => world.visit(world.firefox.pageOfExtension(`library.html${query}`));
const stringOf = (page: Tab, expression: string) => page.read(expression, v.string());
const textOf = (page: Tab) => stringOf(page, 'document.body.innerText');

/** Opens the page of a record's article, and waits until it is drawn. */
async function visitRecord(record: string): Promise<Tab> {
  const page = await visit(`?record=${record}`);
  const drawn = `document.querySelector('article') !== null`;
  await expect.poll(() => page.read(drawn, v.boolean()), PATIENCE).toBe(true);
  return page;
}

describe('in Firefox, the page of an article', () => {
  it('has title, publication, date, reporter, photographer, summary and source', async () => {
    const page = await visitRecord('ekero-1');
    expect(await stringOf(page, `document.querySelector('header').innerText`)).toMatch(
      /Voister · 2 februari 2024, uppdaterad 6 februari 2024[\s\S]*Text: [\s\S]*Foto: Fredrik Kron[\s\S]*Sidoljus sammanfattning/,
    );
    expect(await stringOf(page, `document.querySelector('header .where a').href`)).toMatch(
      /^https:\/\/www\.voister\.se\//,
    );
    expect(await stringOf(page, 'document.title')).toContain(
      await stringOf(page, `document.querySelector('h1').innerText`),
    );
  });

  it('has the article’s quotes in their order, and marks the one that was asked for', async () => {
    const page = await visitRecord('are-6');
    const shown = await page.read(
      `[...document.querySelectorAll('section[aria-labelledby] article[data-record]')].map((one) => one.dataset.record)`,
      v.array(v.string()),
    );
    const own = quotes.filter(({ article }) => article === 'are').map(({ id }) => id);
    expect(shown.slice(0, own.length)).toEqual(own);
    expect(await stringOf(page, `document.querySelector('[aria-current] article').dataset.record`)).toBe(
      'are-6',
    );
    expect(await stringOf(page, `document.activeElement.dataset.record ?? ''`)).toBe('are-6');
  });

  it('has the record that was asked for where one sees it, however far down', async () => {
    const page = await visitRecord('i-vasteras-3');
    const inSight = `(() => {
      const { top, bottom } = document.querySelector('[aria-current] article').getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    })()`;
    await expect.poll(() => page.read(inSight, v.boolean()), PATIENCE).toBe(true);
  });

  it('says of an article without an address that it has none, and that its year is inferred', async () => {
    const text = await textOf(await visitRecord('vasteras-1'));
    expect(text).toContain('11 juni 2015 (dag och månad ur artikeln, året härlett)');
    expect(text).toContain('Artikeln har ingen adress på webben.');
  });

  it('lets a quote be copied with its source', async () => {
    const page = await visitRecord('are-6');
    await page.click('[aria-current] .acts button');
    const said = `document.querySelector('[aria-current] .acts [role=status]').textContent`;
    await expect.poll(() => stringOf(page, said), PATIENCE).not.toBe('');
    const window = await world.firefox.ownWindow();
    expect(await window.read('navigator.clipboard.readText()', v.string())).toMatch(
      /125 på 75[\s\S]*Johan Pettersson, it-chef, Åre kommun, Voister 22 maj 2024/,
    );
  });

  it.each([
    ['?record=finns-inte', 'Den posten finns inte i samlingen.'],
    ['?record=<b>', 'Den posten finns inte i samlingen.'],
    [`?record=${'a'.repeat(5_000)}`, 'Den posten finns inte i samlingen.'],
    ['?view=finns-inte', 'Sidan finns inte i biblioteket'],
    ['', 'Biblioteket'],
  ])('says in a sentence what is wrong with %s, and leads on', async (query, said) => {
    const page = await visit(query);
    await expect.poll(() => textOf(page), PATIENCE).toContain(said);
    await page.click('main a[href$="popup.html"]');
    const field = `document.querySelector('input[role=combobox]') !== null`;
    await expect.poll(() => page.read(field, v.boolean()), PATIENCE).toBe(true);
  });
});
