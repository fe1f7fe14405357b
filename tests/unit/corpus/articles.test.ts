import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { articleTexts } from '../../../data/cli/articles.ts';
import { collapseWhiteSpace } from '../../../data/corpus/quotation-hash.ts';
import { readCorpus } from '../../../data/corpus/read-corpus.ts';
import { sharedRuns } from './shared-words.ts';

/** What can only be checked against the articles themselves, which are no part of the project. */

const { quotes, themes, ...corpus } = readCorpus();
// The register's rows rest on other sources; see register.test.ts.
const articles = corpus.articles.filter(({ origin }) => origin === 'interview');
const initiatives = corpus.initiatives.filter(({ article }) => articles.some(({ id }) => id === article));
const texts = articleTexts();
const LISTS = new URL('../../../../shared/articles/', import.meta.url);
const hasLists = ['quotes', 'initiatives', 'themes'].every((name) =>
  existsSync(new URL(`${name}.csv`, LISTS)),
);

function list(name: string): Record<string, string>[] {
  return parse(readFileSync(new URL(`${name}.csv`, LISTS), 'utf8'), { columns: true });
}

// Said while the file is read: where every test is skipped, no hook runs.
if (!texts)
  console.log('Skipped, for the articles are not at hand: quotations verbatim, own words, headlines.');
if (!hasLists)
  console.log('Skipped, for the lists are not at hand: ids, speakers and themes as handed over.');

describe.runIf(texts)('held against the articles', () => {
  const whole = (texts ?? []).map(({ text }) => collapseWhiteSpace(text));

  test('every quotation stands in an article, word for word', () => {
    const missing = quotes.filter(({ text }) => !whole.some((article) => article.includes(text)));
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  test('all quotations of one interview stand in the same article', () => {
    for (const { id, title } of articles) {
      const own = quotes.filter((quote) => quote.article === id);
      const source = whole.filter((article) => own.every(({ text }) => article.includes(text)));
      expect(source, id).toHaveLength(1);
      expect(source[0]).toContain(title);
    }
  });

  /** Names that can hardly be said in other words, with the reason. */
  const TERMS: Record<string, string> = {
    'i-boden-8': 'a forthcoming procurement of operations and support has no other name',
    'i-goteborg-1': 'the speaker’s own term for the programme, and the register’s name of it',
  };

  test('nothing in our own words shares five words in a row with an article', () => {
    const shared = sharedRuns(whole);
    const own = [
      ...articles.map(({ id, summary }) => ({ id, text: [summary?.sv ?? '', summary?.en ?? ''] })),
      ...quotes.map(({ id, asked, keywords }) => ({
        id,
        text: [asked?.sv ?? '', asked?.en ?? '', ...keywords.sv],
      })),
      ...initiatives.map(({ id, name, summary, keywords }) => ({
        id,
        text: [...(id in TERMS ? [] : [name.sv, name.en]), summary.sv, summary.en, ...keywords.sv],
      })),
    ];
    expect(own.flatMap(({ id, text }) => text.flatMap(shared).map((run) => `${id}: ${run}`))).toEqual([]);
  });

  test('the names that are excepted do share words: else they need no exception', () => {
    const shared = sharedRuns(whole);
    for (const id of Object.keys(TERMS)) {
      const name = initiatives.find((each) => each.id === id)?.name.sv ?? '';
      expect(shared(name), id).not.toEqual([]);
    }
  });
});

describe.runIf(hasLists)('held against the lists that came with the articles', () => {
  test('the quotes are those, with their speakers, roles and themes, word count and first words', () => {
    const wordCount = (text: string) => text.split(' ').length;
    expect(quotes.map(({ id }) => id).sort()).toEqual(
      list('quotes')
        .map(({ id }) => id)
        .sort(),
    );
    for (const row of list('quotes')) {
      const quote = quotes.find(({ id }) => id === row.id);
      expect(quote?.speaker, row.id).toMatchObject({ name: row.speaker, role: row.role });
      expect(quote?.themes, row.id).toEqual(row.themes?.split(';'));
      expect(quote?.text.startsWith(row.first_6_words ?? '?'), row.id).toBe(true);
      expect(wordCount(quote?.text ?? ''), row.id).toBe(Number(row.words));
    }
  });

  test('the initiatives are those, with their names and themes', () => {
    expect(initiatives.map(({ id }) => id).sort()).toEqual(
      list('initiatives')
        .map(({ id }) => id)
        .sort(),
    );
    for (const row of list('initiatives')) {
      const initiative = initiatives.find(({ id }) => id === row.id);
      expect(initiative?.themes, row.id).toEqual(row.themes?.split(';'));
    }
  });

  test('the themes are those, in that order', () => {
    const rows = list('themes').map(({ id, label }) => ({ id, label }));
    expect(themes.map(({ id, label }) => ({ id, label: label.sv }))).toEqual(rows);
  });
});
